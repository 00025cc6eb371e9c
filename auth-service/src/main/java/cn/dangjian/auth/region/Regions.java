package cn.dangjian.auth.region;

import cn.dangjian.auth.Status;
import cn.dangjian.core.problem.Problem;
import cn.dangjian.data.IdGenerator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 省市区管理 (SYS-28). A region lies below one of a higher kind, so the tree has no circles. */
@Service
@Transactional
class Regions {

    private static final int MOST_FOUND = 200;

    private final RegionMapper mapper;
    private final IdGenerator ids;

    Regions(RegionMapper mapper, IdGenerator ids) {
        this.mapper = mapper;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    List<Region> below(Long parentId) {
        return mapper.below(parentId, null);
    }

    /** What address pickers offer. */
    @Transactional(readOnly = true)
    List<Region> offered(Long parentId) {
        return mapper.below(parentId, Status.ENABLED);
    }

    @Transactional(readOnly = true)
    List<RegionNode> search(RegionFilter filter) {
        List<Region> hits = mapper.search(filter, MOST_FOUND);
        var known = new HashMap<Long, Region>();
        for (List<Region> level = hits; !level.isEmpty(); level = above(level, known)) {
            level.forEach(it -> known.put(it.id(), it));
        }
        return RegionNode.tree(known.values(), hits);
    }

    private List<Region> above(List<Region> level, Map<Long, Region> known) {
        Set<Long> missing = level.stream().map(Region::parentId).filter(it -> it != null && !known.containsKey(it)).collect(Collectors.toSet());
        return missing.isEmpty() ? List.of() : mapper.all(missing);
    }

    long add(Region.Form form) {
        Region region = form.region(ids.next());
        checkPlace(region);
        saving(() -> mapper.insert(region));
        return region.id();
    }

    void change(long id, Region.Form form) {
        locked(id);
        Region changed = form.region(id);
        checkPlace(changed);
        if (mapper.below(id, null).stream().anyMatch(it -> !it.type().isBelow(changed.type()))) {
            throw Problem.invalidField("REGION_TYPE", "type", "下级中有级别不低于“" + changed.type().label() + "”的地区,请先调整下级");
        }
        saving(() -> mapper.update(changed));
    }

    /** A region with others below it stays. */
    void remove(long id) {
        Region region = locked(id);
        try {
            mapper.delete(id);
        } catch (DataIntegrityViolationException hasChildren) {
            throw Problem.conflict("REGION_HAS_CHILDREN", "“" + region.name() + "”有下级地区,请先删除下级;也可以停用它");
        }
    }

    private void checkPlace(Region region) {
        if (region.parentId() == null) {
            if (region.type() != RegionType.PROVINCE) {
                throw Problem.invalidField("REGION_PARENT", "parentId", "请选择上级地区");
            }
            return;
        }
        Region parent = mapper.lock(region.parentId());
        if (parent == null || parent.id() == region.id()) {
            throw Problem.invalidField("REGION_PARENT", "parentId", "上级地区不存在,请重新选择");
        }
        if (!region.type().isBelow(parent.type())) {
            throw Problem.invalidField("REGION_TYPE", "type", "“" + parent.name() + "”是" + parent.type().label() + ",下级的级别应更低");
        }
    }

    private Region locked(long id) {
        Region region = mapper.lock(id);
        if (region == null) {
            throw Problem.notFound("REGION_NOT_FOUND", "地区不存在或已被删除");
        }
        return region;
    }

    private static void saving(Runnable save) {
        try {
            save.run();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflictField("REGION_CODE_TAKEN", "code", "区划代码已存在");
        }
    }
}
