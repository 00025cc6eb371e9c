package cn.dangjian.web.audit;

import cn.dangjian.contracts.audit.OperationType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how a call stands in the operation log where module and type do not follow from its permission and path, and puts calls there that would not be:
 * downloads, and calls without a login. Every other write is there anyway (SYS-26). A download without this or {@link NotAudited} does not build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Audited {

    /** What it is about, like {@code org:member}; "" = from permission or path. */
    String module() default "";

    OperationType type();
}
