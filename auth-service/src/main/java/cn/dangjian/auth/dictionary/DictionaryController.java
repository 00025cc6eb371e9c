package cn.dangjian.auth.dictionary;

import cn.dangjian.auth.Created;
import cn.dangjian.contracts.audit.OperationType;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.page.Sortable;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.web.audit.Audited;
import cn.dangjian.web.dictionary.Dictionaries;
import cn.dangjian.web.dictionary.DictionaryValue;
import cn.dangjian.web.security.LoggedIn;
import cn.dangjian.web.security.Permission;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** 字典管理: types (SYS-20, SYS-22 … SYS-24), and the choices for forms. */
@RestController
@RequestMapping("/api/auth/dictionaries")
class DictionaryController {

    private static final int MOST_TYPES = 50;

    /** How many values or types were missing. */
    record Initialized(int added) {
    }

    private final DictionaryBook book;
    private final DictionaryExport export;
    private final Dictionaries live;

    DictionaryController(DictionaryBook book, DictionaryExport export, Dictionaries live) {
        this.book = book;
        this.export = export;
        this.live = live;
    }

    /** Choices of these types for forms: values in use, in their order; empty for a type that is unknown or stopped. */
    @GetMapping("/values")
    @LoggedIn
    Map<String, List<DictionaryValue>> values(@RequestParam Set<String> types) {
        if (types.size() > MOST_TYPES) {
            throw Problem.invalidField("TOO_MANY_TYPES", "types", "一次最多查询" + MOST_TYPES + "个字典类型");
        }
        return types.stream().collect(Collectors.toMap(Function.identity(), live::values));
    }

    @GetMapping
    @Permission("system:dict:list")
    Page<Dictionary> page(DictionaryFilter filter, @Sortable({"name", "type", "createdAt"}) PageQuery query) {
        return book.page(filter, query);
    }

    /** The rows of the same filter as xlsx (SYS-22). */
    @GetMapping("/export")
    @Audited(type = OperationType.EXPORT)
    @Permission("system:dict:export")
    void export(DictionaryFilter filter, HttpServletResponse response) throws IOException {
        export.write(filter, response);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permission("system:dict:add")
    Created add(@Valid @RequestBody Dictionary.Form form) {
        return new Created(book.add(form));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:dict:edit")
    void change(@PathVariable long id, @Valid @RequestBody Dictionary.Form form) {
        book.change(id, form);
    }

    /** One id or several, separated by commas: all or none. */
    @DeleteMapping("/{ids}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:dict:remove")
    void remove(@PathVariable List<Long> ids) {
        book.remove(ids);
    }

    /** 清理缓存 (SYS-23). */
    @PostMapping("/cache-refresh")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:dict:refresh")
    void refresh() {
        book.refresh();
    }

    /** 租户初始化 of one type (SYS-24). */
    @PostMapping("/{id}/initialization")
    @Permission("system:dict:init")
    Initialized initialize(@PathVariable long id) {
        return new Initialized(book.initialize(id));
    }

    /** 租户初始化 of the types that are missing altogether. */
    @PostMapping("/initialization")
    @Permission("system:dict:init")
    Initialized initializeMissing() {
        return new Initialized(book.initializeMissing());
    }
}
