package cn.dangjian.org.post;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.data.LikePattern;
import cn.dangjian.org.member.MemberReferences;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 职务管理 (ORG-21, ORG-22). */
@Service
public class Posts {

    private final PostMapper mapper;
    private final MemberReferences members;
    private final IdGenerator ids;

    Posts(PostMapper mapper, MemberReferences members, IdGenerator ids) {
        this.mapper = mapper;
        this.members = members;
        this.ids = ids;
    }

    public List<Post> list(String name) {
        return mapper.list(LikePattern.contains(name));
    }

    long add(Post.Form form) {
        return unique(() -> {
            var post = form.post(ids.next());
            mapper.insert(post);
            return post.id();
        });
    }

    void edit(long id, Post.Form form) {
        if (unique(() -> mapper.update(form.post(id))) == 0 && mapper.find(id).isEmpty()) {
            throw unknown();
        }
    }

    @Transactional
    void remove(long id) {
        long holders = members.holding(id);
        if (holders > 0) {
            throw Problem.conflict("POST_HELD", "该职务已有" + holders + "名党员担任,不能删除;请先在党员管理、入党发展中修改他们的职务");
        }
        if (mapper.delete(id) == 0) {
            throw unknown();
        }
    }

    private static <T> T unique(Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflictField("NAME_TAKEN", "name", "职务名称已存在");
        }
    }

    private static Problem unknown() {
        return Problem.notFound("NOT_FOUND", "职务不存在");
    }
}
