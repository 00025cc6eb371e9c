package cn.dangjian.org.townboard;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 新增, 编辑, 删除 of board members (ORG-34). Names, posts and photos of a board are on public show; they are no accounts and no members. */
@Service
class BoardMembers {

    private final BoardMapper mapper;
    private final BoardSealer sealer;
    private final BoardPlaces places;
    private final IdGenerator ids;
    private final Clock clock;

    BoardMembers(BoardMapper mapper, BoardSealer sealer, BoardPlaces places, IdGenerator ids, Clock clock) {
        this.mapper = mapper;
        this.sealer = sealer;
        this.places = places;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public long add(BoardForm form, DataScope scope) {
        places.chosen(form.townId(), scope);
        var member = sealer.seal(ids.next(), form, clock.instant());
        guard(form, () -> mapper.insertAll(List.of(member)));
        return member.id();
    }

    /** Rows of an import, checked already. All or none. */
    @Transactional
    public void addAll(List<BoardMember> members) {
        mapper.insertAll(members);
    }

    @Transactional
    public void edit(long id, BoardForm form, DataScope scope) {
        var present = existing(id, scope);
        if (form.townId() != present.townId() || form.board() != present.board()) {
            throw Problem.conflictField("BOARD_FIXED", "townId", "成员不能换到另一个班子;请在新的班子新增后再删除此项");
        }
        var changed = sealer.change(present, form, clock.instant());
        guard(form, () -> unchanged(mapper.update(changed)));
    }

    @Transactional
    public void remove(long id, DataScope scope) {
        mapper.delete(existing(id, scope).id());
    }

    private BoardMember existing(long id, DataScope scope) {
        var present = mapper.find(id).orElseThrow(() -> Problem.notFound("NOT_FOUND", "该班子成员不存在或已删除,请刷新页面"));
        places.permitted(present.townId(), scope);
        return present;
    }

    private static void guard(BoardForm form, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflictField("DUPLICATE", "name", taken(form));
        }
    }

    static String taken(BoardForm form) {
        return "“" + form.name() + "”已在该班子中任" + form.post();
    }

    private static void unchanged(int rows) {
        if (rows == 0) {
            throw Problem.conflict("CHANGED_MEANWHILE", "该成员刚被他人修改,请刷新后重试");
        }
    }
}
