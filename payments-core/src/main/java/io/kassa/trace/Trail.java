package io.kassa.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import java.util.concurrent.Callable;

/** The step that is being done on this thread. Safe for use by many threads. */
public final class Trail {

  private Trail() {}

  /**
   * Takes the present step along to another thread.
   *
   * @param work what to do there
   * @return the same work, as a part of the present step
   */
  public static Runnable carried(Runnable work) {
    return Context.current().wrap(work);
  }

  /**
   * Takes the present step along to another thread.
   *
   * @param work what to do there
   * @param <T> what it gives
   * @return the same work, as a part of the present step
   */
  public static <T> Callable<T> carried(Callable<T> work) {
    return Context.current().wrap(work);
  }

  /**
   * Notes something on the present span; lost if nobody listens.
   *
   * @param name what is noted, a few fixed words with dots between
   * @param value the note, without personal data
   */
  public static void note(String name, String value) {
    Span.current().setAttribute(name, value);
  }
}
