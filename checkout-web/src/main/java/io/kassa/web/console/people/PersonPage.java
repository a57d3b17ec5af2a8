package io.kassa.web.console.people;

import io.kassa.refund.PersonalLimits;
import io.kassa.refund.RefundLimits;
import io.kassa.staff.Role;
import io.kassa.staff.SecondFactors;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffSession;
import io.kassa.staff.StaffSessions;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Reentry;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.console.refunds.OwnLimits;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What the page of one person shows. */
@Dependent
public class PersonPage {

  private final StaffSessions sessions;
  private final SecondFactors factors;
  private final PersonalLimits limits;
  private final OwnLimits shopLimits;
  private final Reentry reentry;
  private final Visitor visitor;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given what it reads.
   *
   * @param sessions where the person is signed in
   * @param factors whether there is a second factor
   * @param limits how much the person may give back alone
   * @param shopLimits what the shop says where the person has no own limit
   * @param reentry whether to ask for the password
   * @param visitor who looks
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public PersonPage(
      StaffSessions sessions,
      SecondFactors factors,
      PersonalLimits limits,
      OwnLimits shopLimits,
      Reentry reentry,
      Visitor visitor,
      ConsolePage console,
      Clock clock) {
    this.sessions = sessions;
    this.factors = factors;
    this.limits = limits;
    this.shopLimits = shopLimits;
    this.reentry = reentry;
    this.visitor = visitor;
    this.console = console;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param whom whose
   * @param errors what is wrong with what was asked for
   * @return the page
   */
  Page of(Person whom, FieldErrors errors) {
    return of(whom, LimitsForm.of(limits.of(whom.name().value())), errors);
  }

  /**
   * The page with limits that are not set yet.
   *
   * @param whom whose
   * @param form the limits as they were typed
   * @param errors what is wrong with what was asked for
   * @return the page
   */
  Page of(Person whom, LimitsForm form, FieldErrors errors) {
    var name = whom.name();
    var open = sessions.of(name, clock.instant());
    return console
        .page("person")
        .with("whom", whom)
        .with(
            "titled",
            whom.account().isPresent() ? "console.person.title" : "console.openid.person.title")
        .with("role", role(whom, open))
        .with("own", visitor.name().filter(name.value()::equals).isPresent())
        .with("sessions", open)
        .with("secondFactor", factors.key(name).isPresent())
        .with("roles", List.of(Role.values()))
        .with("limits", limits.of(name.value()).orElse(shopLimits.shop()))
        .with("shop", shopLimits.shop())
        .with("unlimited", shopLimits.shop().equals(RefundLimits.NONE))
        .with("form", form)
        .with("errors", errors)
        .with("asks", reentry.isNeeded())
        .with("done", false);
  }

  /** A provider's person has the role of their newest session, and none while there is none. */
  private static Optional<Role> role(Person whom, List<StaffSession> open) {
    return whom.account()
        .map(StaffAccount::role)
        .or(() -> open.stream().findFirst().flatMap(StaffSession::claimedRole));
  }
}
