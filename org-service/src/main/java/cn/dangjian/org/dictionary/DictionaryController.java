package cn.dangjian.org.dictionary;

import cn.dangjian.web.security.LoggedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Choices of the member form (spec 02 §2.1). */
@RestController
class DictionaryController {

    private final MemberDictionaries dictionaries;

    DictionaryController(MemberDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** All of them at once; they are short. */
    @GetMapping("/api/org/dictionaries")
    @LoggedIn
    MemberChoices all() {
        return dictionaries.choices();
    }
}
