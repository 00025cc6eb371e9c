package cn.dangjian.org.town;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.Status;
import java.time.Clock;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of the towns (ORG-24, ORG-25), one after the other. */
@Service
class Towns {

    private final TownMapper mapper;
    private final TownCache cache;
    private final TownPlaces places;
    private final List<TownUse> uses;
    private final Clock clock;

    Towns(TownMapper mapper, TownCache cache, TownPlaces places, List<TownUse> uses, Clock clock) {
        this.mapper = mapper;
        this.cache = cache;
        this.places = places;
        this.uses = uses;
        this.clock = clock;
    }

    @Transactional
    public long add(TownForm form, DataScope scope) {
        var tree = changing(1);
        var parent = form.parentId() == null ? null : parent(tree, form.parentId(), scope);
        if (parent == null && !scope.all()) {
            throw Problem.outOfScope();
        }
        TownRules.check(tree, null, parent, form);
        var added = Town.create(mapper.lastId(), form, parent == null ? null : parent.id(), parent == null ? null : parent.path(), clock.instant());
        mapper.insertAll(List.of(added));
        return added.id();
    }

    /** Rows of an import, checked already; each is made with its id, parents before children. All or none. */
    @Transactional
    public void addAll(List<LongFunction<Town>> makers) {
        mapper.nextTreeVersion(makers.size());
        cache.forgetAfterTransaction();
        long first = mapper.lastId() - makers.size() + 1;
        mapper.insertAll(IntStream.range(0, makers.size()).mapToObj(i -> makers.get(i).apply(first + i)).toList());
    }

    @Transactional
    public void edit(long id, TownForm form, DataScope scope) {
        var tree = changing(0);
        var present = existing(tree, id, scope);
        TownRules.checkSamePlace(present, form);
        TownRules.check(tree, present, tree.parentOf(present).orElse(null), form);
        var changed = present.with(form);
        if (!places.organizationOf(tree, changed).equals(places.organizationOf(tree, present))) {
            refuseInUse(uses.stream().filter(TownUse::followsOrganization), tree.subtree(present), "不能修改行政区划代码");
        }
        mapper.update(changed);
    }

    /** The switch 状态 of the list. */
    @Transactional
    public void turn(long id, Status status, DataScope scope) {
        mapper.update(existing(changing(0), id, scope).switched(Status.isEnabled(status)));
    }

    @Transactional
    public void remove(long id, DataScope scope) {
        mapper.nextTreeVersion(0);
        mapper.lock(id);
        var tree = read();
        var present = existing(tree, id, scope);
        TownRules.checkRemoval(tree, present);
        refuseInUse(uses.stream(), List.of(present), "不能删除");
        mapper.delete(id);
    }

    private TownTree changing(int newIds) {
        mapper.nextTreeVersion(newIds);
        return read();
    }

    private TownTree read() {
        cache.forgetAfterTransaction();
        return cache.fresh();
    }

    private static void refuseInUse(Stream<TownUse> uses, List<Town> towns, String refusal) {
        var ids = towns.stream().map(Town::id).toList();
        uses.flatMap(it -> it.holding(ids).stream()).findFirst().ifPresent(reason -> {
            throw Problem.conflict("IN_USE", "“" + towns.getFirst().name() + "”" + refusal + ":" + reason);
        });
    }

    private Town parent(TownTree tree, long id, DataScope scope) {
        return tree.find(id).map(it -> permit(tree, it, scope)).orElseThrow(() -> Problem.invalidField("PARENT_UNKNOWN", "parentId", "上级不存在,请刷新后重新选择"));
    }

    private Town existing(TownTree tree, long id, DataScope scope) {
        return tree.find(id).map(it -> permit(tree, it, scope)).orElseThrow(() -> Problem.notFound("NOT_FOUND", "该乡镇或村不存在,请刷新页面"));
    }

    private Town permit(TownTree tree, Town town, DataScope scope) {
        if (!places.permits(scope, tree, town)) {
            throw Problem.outOfScope();
        }
        return town;
    }
}
