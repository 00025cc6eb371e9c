package cn.dangjian.core.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The fields by which a list may be sorted ({@code ?sort=-createdAt}); any other is refused with 400 (D01). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Sortable {
    String[] value();

    /** Page size when none is asked for. */
    int size() default 20;
}
