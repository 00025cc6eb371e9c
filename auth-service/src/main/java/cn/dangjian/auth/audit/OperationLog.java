package cn.dangjian.auth.audit;

import cn.dangjian.auth.audit.OperationLogFilter.Bounds;
import cn.dangjian.auth.organization.Organizations;
import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.springframework.stereotype.Service;

/** Reading 操作日志 (SYS-26). */
@Service
class OperationLog {

    /** Deepest row that a list leads to. */
    static final int DEEPEST = 10_000;
    private static final int LARGEST_EXPORT = 50_000;
    private static final int EXPORT_PAGE = 1_000;

    private final OperationLogMapper mapper;
    private final ModuleNames modules;
    private final Organizations organizations;
    private final Clock clock;

    OperationLog(OperationLogMapper mapper, ModuleNames modules, Organizations organizations, Clock clock) {
        this.mapper = mapper;
        this.modules = modules;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** Total is at most {@link #DEEPEST}; who needs older rows narrows the period. */
    Page<OperationEntry> page(DataScope scope, OperationLogFilter filter, PageQuery query) {
        if (query.offset() + query.size() > DEEPEST) {
            throw Problem.invalid("TOO_DEEP", "只能翻看前" + DEEPEST + "条记录,请缩小时间范围后再查");
        }
        Bounds bounds = bounds(filter);
        List<OperationEntry> items = mapper.page(scope, bounds, query).stream().map(this::entry).toList();
        return Page.of(items, mapper.count(scope, bounds, DEEPEST), query);
    }

    OperationDetail detail(DataScope scope, long id) {
        ChainRow row = mapper.find(scope, id);
        if (row == null) {
            throw Problem.notFound("NOT_FOUND", "该操作记录不存在或您无权查看");
        }
        return new OperationDetail(row.seq(), row.happenedAt(), row.recordedAt(), row.service(), modules.of(row.module()), row.type(), row.ownerId(), row.operatorName(),
                organizations.name(row.orgId()), row.client(), row.ip(), row.method(), row.path(), row.parameters(), row.status(), row.result(), row.code(), row.message(), row.durationMs(),
                row.traceId(), row.previous(), row.hash());
    }

    /** All rows of the filter, read in steps as they are written. */
    Iterator<OperationEntry> export(DataScope scope, OperationLogFilter filter) {
        Bounds bounds = bounds(filter);
        if (mapper.count(scope, bounds, LARGEST_EXPORT + 1) > LARGEST_EXPORT) {
            throw Problem.invalid("EXPORT_TOO_LARGE", "符合条件的记录超过" + LARGEST_EXPORT + "条,请缩小时间范围后再导出");
        }
        return new Iterator<>() {
            private final Queue<OperationRow> page = new ArrayDeque<>();
            private OperationRow last;
            private boolean ended;

            @Override
            public boolean hasNext() {
                if (page.isEmpty() && !ended) {
                    page.addAll(mapper.after(scope, bounds, last, EXPORT_PAGE));
                    ended = page.size() < EXPORT_PAGE;
                }
                return !page.isEmpty();
            }

            @Override
            public OperationEntry next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                last = page.remove();
                return entry(last);
            }
        };
    }

    private Bounds bounds(OperationLogFilter filter) {
        return filter.bounds(clock.instant(), organizations.path(filter.orgId()));
    }

    private OperationEntry entry(OperationRow row) {
        return new OperationEntry(row.seq(), row.happenedAt(), row.module(), modules.of(row.module()), row.type(), row.ownerId(), row.operatorName(), row.orgId(),
                organizations.name(row.orgId()), row.client(), row.ip(), row.method(), row.path(), row.status(), row.result(), row.message(), row.durationMs());
    }
}
