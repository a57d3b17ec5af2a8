package io.kassa.web.console.me;

import io.kassa.staff.SecondFactors;
import io.kassa.staff.StaffSessions;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.SecondFactorRule;
import io.kassa.web.console.access.SessionAtHand;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** What a person's own page shows. */
@Dependent
public class MePage {

  private final SessionAtHand atHand;
  private final StaffSessions sessions;
  private final SecondFactors factors;
  private final SecondFactorRule rule;
  private final Visitor visitor;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given what it reads.
   *
   * @param atHand the session at hand
   * @param sessions the others
   * @param factors the second factor
   * @param rule whether one is demanded
   * @param visitor who is asking
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public MePage(
      SessionAtHand atHand,
      StaffSessions sessions,
      SecondFactors factors,
      SecondFactorRule rule,
      Visitor visitor,
      ConsolePage console,
      Clock clock) {
    this.atHand = atHand;
    this.sessions = sessions;
    this.factors = factors;
    this.rule = rule;
    this.visitor = visitor;
    this.console = console;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param errors what is wrong with what was typed
   * @return the page
   */
  Page of(FieldErrors errors) {
    var session = atHand.required();
    return console
        .page("me")
        .with("role", visitor.role().map(Enum::name).orElse(""))
        .with("session", session)
        .with("sessions", sessions.of(session.who(), clock.instant()))
        .with("secondFactor", factors.key(session.who()).isPresent())
        .with("demanded", visitor.role().filter(rule::isDemandedOf).isPresent())
        .with("codesLeft", factors.codesLeft(session.who()))
        .with("errors", errors)
        .with("done", "")
        .answered(errors.isEmpty() ? 200 : 422);
  }
}
