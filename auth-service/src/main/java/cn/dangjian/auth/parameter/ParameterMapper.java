package cn.dangjian.auth.parameter;

import cn.dangjian.core.page.PageQuery;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table parameter and its changes; statements in mapper/parameter.xml. */
@Mapper
interface ParameterMapper {

    /** Held against others until the transaction ends. */
    Parameter lock(long id);

    List<Parameter> all();

    List<Parameter> page(@Param("filter") ParameterFilter filter, @Param("query") PageQuery query);

    long count(@Param("filter") ParameterFilter filter);

    int insert(Parameter parameter);

    int change(@Param("id") long id, @Param("value") String value, @Param("remark") String remark, @Param("now") Instant now);

    int delete(long id);

    int log(ParameterChange change);

    List<ParameterChange> changes(@Param("parameterId") long parameterId, @Param("query") PageQuery query);

    long countChanges(long parameterId);
}
