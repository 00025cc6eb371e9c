package cn.dangjian.auth.dictionary;

import cn.dangjian.auth.Created;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 字典管理: values of a type (SYS-21). */
@RestController
@RequestMapping("/api/auth/dictionaries/{dictionaryId}/values")
class ValueController {

    private final DictionaryValues values;

    ValueController(DictionaryValues values) {
        this.values = values;
    }

    /** All of them, stopped ones too, in their order. */
    @GetMapping
    @Permission("system:dict:list")
    List<Value> list(@PathVariable long dictionaryId) {
        return values.of(dictionaryId);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Permission("system:dict:add")
    Created add(@PathVariable long dictionaryId, @Valid @RequestBody Value.Form form) {
        return new Created(values.add(dictionaryId, form));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:dict:edit")
    void change(@PathVariable long dictionaryId, @PathVariable long id, @Valid @RequestBody Value.Form form) {
        values.change(dictionaryId, id, form);
    }

    /** One id or several, separated by commas: all or none. */
    @DeleteMapping("/{ids}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Permission("system:dict:remove")
    void remove(@PathVariable long dictionaryId, @PathVariable List<Long> ids) {
        values.remove(dictionaryId, ids);
    }
}
