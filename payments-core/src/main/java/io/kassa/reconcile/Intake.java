package io.kassa.reconcile;

/** What became of a notification. */
public sealed interface Intake {

  /**
   * It is ours now; the gateway need not send it again.
   *
   * @param treatment what was done with it
   */
  record Accepted(Treatment treatment) implements Intake {}

  /**
   * It is not the gateway's, or not readable; nothing was changed.
   *
   * @param why what is wrong and what to do about it; nothing of what was sent
   */
  record Refused(String why) implements Intake {}
}
