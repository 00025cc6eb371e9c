package cn.dangjian.data;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apache.ibatis.annotations.Mapper;

/**
 * A mapper of a table whose rows belong to organisations ({@code org_id}, {@code org_path}, {@code owner_id}) (SYS-11 … SYS-15).
 *
 * <p>Each select, update and delete takes {@code @Param("scope") DataScope scope} and includes {@code cn.dangjian.data.Scope.rows} in its WHERE;
 * it extends no generic mapper, so no statement exists that could be called without a scope. The house rules of {@code commons/testing} check this.
 */
@Mapper
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScopedMapper {
}
