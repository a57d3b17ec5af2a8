package io.kassa.gateway.worldpay;

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
    try {
      T outcome = work.get();
      watch.news().answered(call);
      return outcome;
    } catch (CallFailure failure) {
      return failed.apply(failure);
    } catch (CircuitBreakerOpenException open) {
      watch.news().opened(call);
      return notSent.apply("Worldpay failed too often and is left alone for a few seconds");
    } catch (BulkheadException full) {
      return notSent.apply("too many calls are under way");
    } catch (RuntimeException bug) {
      watch.alarm().raise(bug.getClass().getName(), "A call to Worldpay broke in our code: " + bug);
      return unexpected.apply("broke in our code");
    }
  }
}
