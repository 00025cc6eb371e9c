package cn.dangjian.org;

import cn.dangjian.testing.ServiceIT;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** org-service on the real database; its sibling auth-service is {@link AccountBook}. The pair of them together is tested in e2e. */
@ServiceIT
@Import({SiblingStandIns.class, AccountBook.class, TestCounty.class, TestSheets.class})
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OrgIT {
}
