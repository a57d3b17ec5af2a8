package io.kassa.web.console.record;

import io.kassa.staff.AuditAction;
import io.kassa.staff.AuditEntry;
import io.kassa.staff.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Writes down what the visitor does: one entry for each action, before its page is shown. */
@Dependent
public class AuditPen {

  /** Longer subjects are cut: what people search for is a few words. */
  private static final int LONGEST = 500;

  /** Longer names are nobody's, and would not fit into an index. */
  private static final int LONGEST_NAME = 200;

  private final AuditTrail trail;
  private final Visitor visitor;
  private final Clock clock;

  /**
   * Is given what it needs.
   *
   * @param trail where it writes
   * @param visitor who acts
   * @param clock the present time
   */
  @Inject
  public AuditPen(AuditTrail trail, Visitor visitor, Clock clock) {
    this.trail = trail;
    this.visitor = visitor;
    this.clock = clock;
  }

  /**
   * Notes what the signed-in visitor does.
   *
   * @param action what
   * @param subject on what; empty if on nothing
   */
  public void note(AuditAction action, String subject) {
    write(visitor.name().orElse(""), action, subject, Optional.empty(), Optional.empty());
  }

  /**
   * Notes what the signed-in visitor changes.
   *
   * @param action what
   * @param subject on what
   * @param before what stood there before; longer than 500 characters it is cut
   * @param after what stands there now; longer than 500 characters it is cut
   */
  public void change(AuditAction action, String subject, String before, String after) {
    write(visitor.name().orElse(""), action, subject, Optional.of(before), Optional.of(after));
  }

  /**
   * Notes what somebody does who is not, or not yet, signed in.
   *
   * @param name the name they use
   * @param action what
   */
  public void noteAs(String name, AuditAction action) {
    write(name, action, "", Optional.empty(), Optional.empty());
  }

  private void write(
      String who,
      AuditAction action,
      String subject,
      Optional<String> before,
      Optional<String> after) {
    trail.append(
        new AuditEntry(
            clock.instant(),
            cut(who, LONGEST_NAME),
            visitor.from(),
            action,
            cut(subject, LONGEST),
            before.map(text -> cut(text, LONGEST)),
            after.map(text -> cut(text, LONGEST))));
  }

  /** Cuts between characters, and leaves out the one character that databases refuse. */
  private static String cut(String text, int longest) {
    var plain = text.replace("\0", "");
    int end = Math.min(plain.length(), longest);
    boolean split =
        end < plain.length() && end > 0 && Character.isHighSurrogate(plain.charAt(end - 1));
    return plain.substring(0, split ? end - 1 : end);
  }
}
