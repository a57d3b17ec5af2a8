package io.kassa.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Makes a span of each step that is {@link Traced}. Stands outside of transactions, retries and
 * circuits, so that the span has all of them in it. A failure is noted by its kind alone: messages
 * of others may quote what people typed.
 */
@Interceptor
@Traced
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class TracedSteps {

  private static final String PREFIX = "kassa.";

  private final Instance<Tracer> tracers;

  /**
   * Is given its collaborators.
   *
   * @param tracers the server's tracer, where there is one
   */
  @Inject
  public TracedSteps(Instance<Tracer> tracers) {
    this.tracers = tracers;
  }

  /**
   * Does the step within its span.
   *
   * @param step the step
   * @return what it gives
   * @throws Exception what it throws
   */
  @AroundInvoke
  public Object around(InvocationContext step) throws Exception {
    var context = Context.current();
    var subject = Subject.of(context).and(step.getParameters());
    var span = span(step, subject, context);
    try {
      return subject.in(context.with(span)).wrap(step::proceed).call();
    } catch (Exception failure) {
      span.setStatus(StatusCode.ERROR, failure.getClass().getSimpleName());
      throw failure;
    } finally {
      span.end();
    }
  }

  private Span span(InvocationContext step, Subject subject, Context context) {
    if (!tracers.isResolvable()) {
      return Span.fromContext(context);
    }
    var name = step.getMethod().getAnnotation(Traced.class).value();
    var span = tracers.get().spanBuilder(name).setParent(context).startSpan();
    subject.names().forEach((kind, id) -> span.setAttribute(PREFIX + kind, id));
    return span;
  }
}
