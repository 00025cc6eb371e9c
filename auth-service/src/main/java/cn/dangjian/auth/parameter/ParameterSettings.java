package cn.dangjian.auth.parameter;

import cn.dangjian.auth.shared.Publication;
import cn.dangjian.contracts.auth.SharedTable;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.web.security.CurrentUser;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 参数设置 (SYS-25): a change is logged with its old and new value and reaches all services within two seconds. */
@Service
@Transactional
class ParameterSettings {

    private final ParameterMapper mapper;
    private final Publication publication;
    private final IdGenerator ids;
    private final Clock clock;

    ParameterSettings(ParameterMapper mapper, Publication publication, IdGenerator ids, Clock clock) {
        this.mapper = mapper;
        this.publication = publication;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<ParameterView> page(ParameterFilter filter, PageQuery query) {
        return Page.of(mapper.page(filter, query).stream().map(ParameterView::of).toList(), mapper.count(filter), query);
    }

    @Transactional(readOnly = true)
    Page<ParameterChange> changes(long id, PageQuery query) {
        return Page.of(mapper.changes(id, query), mapper.countChanges(id), query);
    }

    long add(CurrentUser user, ParameterForm form) {
        if (form.type() == ParameterType.CHOICE && form.choices().isEmpty()) {
            throw Problem.invalidField("CHOICES_MISSING", "choices", "请至少填写一个选项");
        }
        if (form.minimum() != null && form.maximum() != null && form.minimum().compareTo(form.maximum()) > 0) {
            throw Problem.invalidField("RANGE", "maximum", "最大值不能小于最小值");
        }
        Parameter drafted = form.parameter(ids.next(), clock.instant());
        Parameter parameter = drafted.having(drafted.accept("value", form.value()));
        try {
            mapper.insert(parameter);
        } catch (DuplicateKeyException taken) {
            throw Problem.conflictField("PARAMETER_KEY_TAKEN", "key", "参数键名已存在,请换一个");
        }
        log(user, parameter, null, parameter.value());
        return parameter.id();
    }

    ParameterChange change(CurrentUser user, long id, String typed, String remark) {
        Parameter parameter = locked(id);
        String value = parameter.accept("value", typed);
        mapper.change(id, value, remark, clock.instant());
        return log(user, parameter, parameter.value(), value);
    }

    void remove(CurrentUser user, long id) {
        Parameter parameter = locked(id);
        if (parameter.builtIn()) {
            throw Problem.conflict("PARAMETER_BUILT_IN", "系统内置参数不能删除,可以修改它的键值");
        }
        mapper.delete(id);
        log(user, parameter, parameter.value(), null);
    }

    private Parameter locked(long id) {
        Parameter parameter = mapper.lock(id);
        if (parameter == null) {
            throw Problem.notFound("PARAMETER_NOT_FOUND", "参数不存在或已被删除");
        }
        return parameter;
    }

    private ParameterChange log(CurrentUser user, Parameter parameter, String before, String after) {
        var change = new ParameterChange(ids.next(), parameter.id(), parameter.key(), before, after, user.accountId(), user.name(), clock.instant());
        mapper.log(change);
        publication.changed(SharedTable.PARAMETERS);
        return change;
    }
}
