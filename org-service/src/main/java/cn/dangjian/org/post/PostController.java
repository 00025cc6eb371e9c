package cn.dangjian.org.post;

import cn.dangjian.org.Created;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Permission;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 职务管理 (spec 02 §2.4). */
@RestController
@RequestMapping("/api/org/posts")
class PostController {

    private final Posts posts;

    PostController(Posts posts) {
        this.posts = posts;
    }

    /** All posts in their order (ORG-21); also the choice in forms and filters, so every account may read it. */
    @GetMapping
    @LoggedIn
    List<Post> list(@RequestParam(required = false) String name) {
        return posts.list(name);
    }

    /** 新增. */
    @PostMapping
    @Permission("org:post:add")
    @ResponseStatus(HttpStatus.CREATED)
    Created add(@Valid @RequestBody Post.Form form) {
        return new Created(posts.add(form));
    }

    /** 修改: a new name shows with all members who hold the post. */
    @PutMapping("/{id}")
    @Permission("org:post:edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void edit(@PathVariable long id, @Valid @RequestBody Post.Form form) {
        posts.edit(id, form);
    }

    /** 删除: refused while a member holds it (ORG-22). */
    @DeleteMapping("/{id}")
    @Permission("org:post:remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        posts.remove(id);
    }
}
