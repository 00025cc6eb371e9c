package cn.dangjian.auth.dictionary;

import cn.dangjian.contracts.org.PersonDictionary;
import cn.dangjian.contracts.org.PersonDictionaryClient;
import cn.dangjian.core.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A value that stands in the rows of persons stays as it is: what is stored there would have no meaning any more. */
@Component
class ValueUses {

    private static final Logger log = LoggerFactory.getLogger(ValueUses.class);

    private final PersonDictionaryClient persons;

    ValueUses(@Lazy PersonDictionaryClient persons) { // lazy: the client needs the web layer, which needs the rights of this service
        this.persons = persons;
    }

    /** @param refusal what cannot be done with it */
    void requireUnused(Dictionary dictionary, Value value, String refusal) {
        PersonDictionary.of(dictionary.type()).map(it -> count(it, value.value())).filter(people -> people > 0).ifPresent(people -> {
            throw Problem.conflict("DICTIONARY_VALUE_IN_USE", "有" + people + "人的资料使用“" + value.label() + "”," + refusal + ";可以停用它,停用后不再供选择");
        });
    }

    private long count(PersonDictionary dictionary, String value) {
        try {
            return persons.uses(dictionary, value);
        } catch (RuntimeException away) {
            log.warn("uses of {} are not known now: {}", dictionary, away.toString());
            throw Problem.unavailable("ORG_AWAY", "组织管理服务暂时没有响应,不能确认是否有人使用该字典值,请稍后再试");
        }
    }
}
