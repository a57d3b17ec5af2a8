package io.kassa.reconcile;

import java.time.Instant;

/** Some attempts that were claimed together, until the last of them was looked after. */
final class Handful {

  private final Silence silence;
  private final long answersBefore;
  private int left;
  private int silent;

  Handful(int size, Silence silence) {
    this.silence = silence;
    this.answersBefore = silence.answers();
    this.left = size;
  }

  /** One more was looked after. What could not be asked says nothing about the gateway. */
  synchronized void done(Asked outcome, Instant now) {
    left--;
    switch (outcome) {
      case ANSWERED -> silence.ends(now);
      case SILENT -> silent++;
      case NOT_ASKED -> {}
    }
    if (left == 0 && silent > 0) {
      silence.deepens(now, answersBefore);
    }
  }
}
