package cn.dangjian.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A logged-in resident of 码上服务 may call the endpoint, and nobody else; all other endpoints refuse residents (A10). */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ResidentOnly {}
