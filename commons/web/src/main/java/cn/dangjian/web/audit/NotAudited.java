package cn.dangjian.web.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A download that is not in the operation log, with the reason: it takes no rows about people out of the platform (SYS-26). Every other one is {@link Audited}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NotAudited {

    /** Why. */
    String value();
}
