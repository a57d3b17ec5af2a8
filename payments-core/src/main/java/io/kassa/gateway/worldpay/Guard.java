package io.kassa.gateway.worldpay;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * Turns everything that may happen to a call into a value.
 *
 * @param watch who tells people
 */
record Guard(WorldpayWatch watch) {

  /**
   * Calls.
   *
   * @param call which call, for the log
   * @param work the call and the judgement of its answer
   * @param failed the value of a call that brought nothing
   * @param notSent the value of a call that was not made
   * @param unexpected the value of a call that broke in our own code
   * @param <T> what kind of value
   * @return the value
   */
  <T> T call(
      String call,
      Supplier<? extends T> work,
      Function<CallFailure, ? extends T> failed,
      Function<String, ? extends T> notSent,
      Function<String, ? extends T> unexpected) {
    long begun = System.nanoTime();
    try {
      T outcome = work.get();
      watch.news().answered(call);
      over(call, "answered", begun);
      return outcome;
    } catch (CallFailure failure) {
      over(call, failure.kind() == CallFailure.Kind.NOT_SENT ? "not-sent" : "in-doubt", begun);
      return failed.apply(failure);
    } catch (CircuitBreakerOpenException open) {
      over(call, "circuit-open", begun);
      watch.news().opened(call);
      return notSent.apply("Worldpay failed too often and is left alone for a few seconds");
    } catch (BulkheadException full) {
      over(call, "full", begun);
      return notSent.apply("too many calls are under way");
    } catch (RuntimeException bug) {
      over(call, "broken", begun);
      watch.alarm().raise(bug.getClass().getName(), "A call to Worldpay broke in our code: " + bug);
      return unexpected.apply("broke in our code");
    }
  }

  private void over(String call, String outcome, long begun) {
    watch.figures().over(call, outcome, Duration.ofNanos(System.nanoTime() - begun));
  }
}
