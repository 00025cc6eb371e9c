package cn.dangjian.org.dictionary;

import cn.dangjian.contracts.org.PersonDictionary;
import cn.dangjian.web.security.ServiceOnly;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What 字典管理 asks before a value goes ({@link cn.dangjian.contracts.org.PersonDictionaryClient}). */
@RestController
@ServiceOnly
class InternalDictionaryController {

    private final List<DictionaryUse> uses;

    InternalDictionaryController(List<DictionaryUse> uses) {
        this.uses = uses;
    }

    @GetMapping("/internal/dictionary-uses/{dictionary}")
    long count(@PathVariable PersonDictionary dictionary, @RequestParam String value) {
        return uses.stream().mapToLong(it -> it.count(dictionary, value)).sum();
    }
}
