package io.kassa.web.console.record;

import io.kassa.staff.AuditAction;
import io.kassa.staff.AuditEntry;
import io.kassa.staff.AuditTrail;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Writes down what the visitor does: one entry for each action, before its page is shown. */
@Dependent
public class AuditPen {

  /** Longer subjects are cut: what people search for is a few words, fifty order numbers fit. */
  private static final int LONGEST = 500;

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
    note(visitor.name().orElse(""), action, subject);
  }

  /**
   * Notes what somebody does who is not, or not yet, signed in.
   *
   * @param name the name they use
   * @param action what
   */
  public void noteAs(String name, AuditAction action) {
    note(name, action, "");
  }

  private void note(String who, AuditAction action, String subject) {
    var cut = subject.substring(0, Math.min(subject.length(), LONGEST));
    trail.append(new AuditEntry(clock.instant(), who, visitor.from(), action, cut));
  }
}
