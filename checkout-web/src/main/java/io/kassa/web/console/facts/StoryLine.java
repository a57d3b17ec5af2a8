package io.kassa.web.console.facts;

import io.kassa.ledger.Happening;
import io.kassa.ledger.JournalLine;
import io.kassa.ledger.Messenger;
import io.kassa.payment.CaseKind;

/**
 * One line of the journal as the page tells it. What it says are keys of the console's texts, so
 * that every language tells the same story.
 *
 * @param line the line
 * @param attempt which attempt on the order it is about
 */
public record StoryLine(JournalLine line, int attempt) {

  /**
   * What happened.
   *
   * @return the key of the sentence
   */
  public String what() {
    return "console.happening." + line.happening();
  }

  /**
   * Who brought the news; its one argument is {@link #detail()}.
   *
   * @return the key of the words
   */
  public String who() {
    // With a refund, staff do not look again: they ask, decide or send.
    return isRefund() && line.cause().messenger() == Messenger.OPERATOR
        ? "console.messenger.PERSON"
        : "console.messenger." + line.cause().messenger();
  }

  /**
   * Whether it is about a refund.
   *
   * @return true if the line names one
   */
  public boolean isRefund() {
    return line.happening().name().startsWith("REFUND_")
        || line.happening() == Happening.TRANSFER_RECORDED;
  }

  /**
   * The refund that it is about.
   *
   * @return its reference; empty if it is about none
   */
  public String refund() {
    return isRefund() ? line.word().split(" ", 2)[0] : "";
  }

  /**
   * What the gateway said, or why it said nothing.
   *
   * @return the words, possibly empty
   */
  public String word() {
    return isRefund() ? line.word().substring(refund().length()).strip() : line.word();
  }

  /**
   * The messenger's note, such as the colleague's name.
   *
   * @return the note, possibly empty
   */
  public String detail() {
    return line.cause().detail();
  }

  /**
   * Whether the note is the result address that a shopper came back by.
   *
   * @return true if the page should say that it proves nothing
   */
  public boolean hint() {
    return line.cause().messenger() == Messenger.RETURN && !detail().isEmpty();
  }

  /**
   * Whether the gateway was silent, so that the line's word is a reason and not the gateway's.
   *
   * @return true if there was no answer
   */
  public boolean silence() {
    return line.happening() == Happening.NO_ANSWER;
  }

  /**
   * Whether the line changed what we believe.
   *
   * @return true if the state before and after differ
   */
  public boolean changes() {
    return line.before() != line.after();
  }

  /**
   * Whether a person must look.
   *
   * @return true if the news did not fit what was believed
   */
  public boolean isContradiction() {
    return line.contradiction().isPresent();
  }

  /**
   * What does not fit.
   *
   * @return the key of its name, empty if everything fits
   */
  public String contradiction() {
    return line.contradiction().map(CaseKind::name).map(kind -> "console.case." + kind).orElse("");
  }
}
