package io.kassa.trace;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A step worth a span of its own in a trace. If its parameters name an order, a payment or a
 * refund, the span and every line that is logged meanwhile name it too, and so does all that
 * happens inside.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Traced {

  /**
   * What the step is called.
   *
   * @return a few fixed words
   */
  @Nonbinding
  String value() default "";
}
