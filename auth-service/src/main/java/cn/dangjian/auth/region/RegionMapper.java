package cn.dangjian.auth.region;

import cn.dangjian.auth.Status;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table region; statements in mapper/region.xml. */
@Mapper
interface RegionMapper {

    Region find(long id);

    /** Held against others until the transaction ends. */
    Region lock(long id);

    /** @param parentId null for the top; {@code status} null for all */
    List<Region> below(@Param("parentId") Long parentId, @Param("status") Status status);

    List<Region> all(@Param("ids") Collection<Long> ids);

    List<Region> search(@Param("filter") RegionFilter filter, @Param("most") int most);

    int insert(Region region);

    int update(Region region);

    int delete(long id);
}
