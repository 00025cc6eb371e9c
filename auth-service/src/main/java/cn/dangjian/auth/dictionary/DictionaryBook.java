package cn.dangjian.auth.dictionary;

import cn.dangjian.auth.Status;
import cn.dangjian.auth.shared.Publication;
import cn.dangjian.contracts.auth.SharedTable;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.IdGenerator;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Types of dictionaries (SYS-20, SYS-23, SYS-24). A change reaches all services within two seconds. */
@Service
@Transactional
class DictionaryBook {

    private final DictionaryMapper mapper;
    private final ValueMapper values;
    private final Publication publication;
    private final IdGenerator ids;
    private final Clock clock;

    DictionaryBook(DictionaryMapper mapper, ValueMapper values, Publication publication, IdGenerator ids, Clock clock) {
        this.mapper = mapper;
        this.values = values;
        this.publication = publication;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<Dictionary> page(DictionaryFilter filter, PageQuery query) {
        return Page.of(mapper.page(filter, query), mapper.count(filter), query);
    }

    long add(Dictionary.Form form) {
        var dictionary = form.dictionary(ids.next(), clock.instant());
        saving(() -> mapper.insert(dictionary));
        refresh();
        return dictionary.id();
    }

    void change(long id, Dictionary.Form form) {
        Dictionary present = locked(id);
        if (present.values() > 0 && !present.type().equals(form.type())) {
            throw Problem.conflictField("DICTIONARY_TYPE_USED", "type", "已有字典值,不能修改字典类型");
        }
        saving(() -> mapper.update(form.dictionary(id, present.createdAt())));
        refresh();
    }

    /** All or none; a type with values stays. */
    void remove(List<Long> dictionaryIds) {
        for (long id : dictionaryIds) {
            Dictionary dictionary = locked(id);
            try {
                mapper.delete(id); // the foreign key of its values refuses, also when one is added at this moment
            } catch (DataIntegrityViolationException hasValues) {
                throw Problem.conflict("DICTIONARY_HAS_VALUES", "字典“" + dictionary.name() + "”下还有字典值,请先删除字典值");
            }
        }
        refresh();
    }

    /** 清理缓存: everybody reads the database's values again, also those that were changed there by hand (SYS-23). */
    void refresh() {
        publication.changed(SharedTable.DICTIONARIES);
    }

    /**
     * 租户初始化 (SYS-24): gives the county, the one tenant of an installation, what the product comes with and the county lacks of this dictionary. What it has stays as it is.
     * Answers how many values were missing.
     */
    int initialize(long id) {
        locked(id);
        List<ValueMapper.Shipped> missing = values.missing(id);
        missing.forEach(it -> values.insert(new Value(ids.next(), id, it.label(), it.value(), it.sort(), Status.ENABLED, null, clock.instant())));
        refresh();
        return missing.size();
    }

    /** The same for whole types that are missing; answers how many were. */
    int initializeMissing() {
        List<String> missing = mapper.missing();
        for (String type : missing) {
            long id = ids.next();
            mapper.restore(id, type);
            initialize(id);
        }
        return missing.size();
    }

    private Dictionary locked(long id) {
        Dictionary dictionary = mapper.lock(id);
        if (dictionary == null) {
            throw Problem.notFound("DICTIONARY_NOT_FOUND", "字典不存在或已被删除");
        }
        return dictionary;
    }

    private static void saving(Runnable save) {
        try {
            save.run();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflictField("DICTIONARY_TYPE_TAKEN", "type", "字典类型已存在,请换一个");
        }
    }
}
