package io.kassa.time;

import java.time.Instant;

/** Has things done later, so that nobody holds a thread or a transaction while waiting. */
public interface Appointments {

  /**
   * Has something done at a time, on a thread of its own.
   *
   * @param when when; at once if that is over
   * @param deed what to do
   * @throws java.util.concurrent.RejectedExecutionException if it will never be done
   */
  void at(Instant when, Runnable deed);
}
