package cn.dangjian.auth.dictionary;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.IdGenerator;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Values of a dictionary (SYS-21). */
@Service
@Transactional
class DictionaryValues {

    private final DictionaryMapper dictionaries;
    private final ValueMapper mapper;
    private final ValueUses uses;
    private final DictionaryBook book;
    private final IdGenerator ids;
    private final Clock clock;

    DictionaryValues(DictionaryMapper dictionaries, ValueMapper mapper, ValueUses uses, DictionaryBook book, IdGenerator ids, Clock clock) {
        this.dictionaries = dictionaries;
        this.mapper = mapper;
        this.uses = uses;
        this.book = book;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Value> of(long dictionaryId) {
        if (dictionaries.find(dictionaryId) == null) {
            throw noDictionary();
        }
        return mapper.of(dictionaryId);
    }

    long add(long dictionaryId, Value.Form form) {
        var value = form.entry(ids.next(), dictionaryId, clock.instant());
        saving(() -> mapper.insert(value));
        book.refresh();
        return value.id();
    }

    void change(long dictionaryId, long id, Value.Form form) {
        Value present = find(dictionaryId, id);
        if (!present.value().equals(form.value().strip())) {
            uses.requireUnused(dictionaries.find(dictionaryId), present, "不能修改键值");
        }
        saving(() -> mapper.update(form.entry(id, dictionaryId, present.createdAt())));
        book.refresh();
    }

    void remove(long dictionaryId, List<Long> valueIds) {
        for (long id : valueIds) {
            uses.requireUnused(dictionaries.find(dictionaryId), find(dictionaryId, id), "不能删除");
            mapper.delete(id);
        }
        book.refresh();
    }

    private Value find(long dictionaryId, long id) {
        Value value = mapper.find(id);
        if (value == null || value.dictionaryId() != dictionaryId) {
            throw Problem.notFound("DICTIONARY_VALUE_NOT_FOUND", "字典值不存在或已被删除");
        }
        return value;
    }

    private static void saving(Runnable save) {
        try {
            save.run();
        } catch (DuplicateKeyException taken) {
            boolean label = String.valueOf(taken.getMessage()).contains("uq_dictionary_value_label");
            throw label ? Problem.conflictField("DICTIONARY_LABEL_TAKEN", "label", "该字典中已有这个标签") : Problem.conflictField("DICTIONARY_VALUE_TAKEN", "value", "该字典中已有这个键值");
        } catch (DataIntegrityViolationException removedMeanwhile) {
            throw noDictionary();
        }
    }

    private static Problem noDictionary() {
        return Problem.notFound("DICTIONARY_NOT_FOUND", "字典不存在或已被删除");
    }
}
