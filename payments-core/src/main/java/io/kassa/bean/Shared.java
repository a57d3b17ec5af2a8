package io.kassa.bean;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One instance for all requests: a part without a memory of its own, safe for use by many threads.
 * It is made once with everything it is given, so nothing that belongs to one request may be
 * injected into it. Making such parts anew for each request took a quarter of the server's time.
 */
@Singleton
@Stereotype
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
// The check takes a stereotype for an interface.
@SuppressWarnings("InjectScopeAnnotationOnInterfaceOrAbstractClass")
public @interface Shared {}
