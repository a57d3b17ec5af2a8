package io.kassa.web.console.access;

import io.kassa.staff.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resource method of the console needs. {@link RoleGuard} refuses every method below {@code
 * /console} that has neither this nor {@link NeedsNobody}, so that nothing is open because somebody
 * forgot to close it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

  /** The permission that the visitor's role must bring. */
  Permission value();
}
