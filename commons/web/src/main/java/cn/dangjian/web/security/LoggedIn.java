package cn.dangjian.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Any logged-in account may call the endpoint: it is about the caller's own things. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface LoggedIn {

    /** Also while the session's user still has to change the password or enrol a second factor. */
    boolean evenPending() default false;
}
