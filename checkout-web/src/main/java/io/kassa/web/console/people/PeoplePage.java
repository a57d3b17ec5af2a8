package io.kassa.web.console.people;

import io.kassa.refund.PersonalLimits;
import io.kassa.staff.Invitations;
import io.kassa.staff.Role;
import io.kassa.staff.SecondFactors;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession;
import io.kassa.staff.StaffSessions;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Reentry;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** What the list of accounts shows. */
@Dependent
public class PeoplePage {

  private final StaffAccounts accounts;
  private final SecondFactors factors;
  private final Invitations invitations;
  private final StaffSessions sessions;
  private final PersonalLimits limits;
  private final Reentry reentry;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given what it reads.
   *
   * @param accounts the accounts
   * @param factors who has a second factor
   * @param invitations who is invited
   * @param sessions who came through a provider
   * @param limits who may give back how much alone
   * @param reentry whether to ask for the password
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public PeoplePage(
      StaffAccounts accounts,
      SecondFactors factors,
      Invitations invitations,
      StaffSessions sessions,
      PersonalLimits limits,
      Reentry reentry,
      ConsolePage console,
      Clock clock) {
    this.accounts = accounts;
    this.factors = factors;
    this.invitations = invitations;
    this.sessions = sessions;
    this.limits = limits;
    this.reentry = reentry;
    this.console = console;
    this.clock = clock;
  }

  /**
   * One line of the list.
   *
   * @param account the account
   * @param hasSecondFactor whether its owner has one
   */
  public record Line(StaffAccount account, boolean hasSecondFactor) {}

  /**
   * The page.
   *
   * @param form what was typed to invite somebody
   * @param errors what is wrong with it
   * @return the page
   */
  Page of(InviteForm form, FieldErrors errors) {
    var lines =
        accounts.all().stream()
            .map(each -> new Line(each, factors.key(each.name()).isPresent()))
            .toList();
    var vouchedFor = sessions.vouchedFor(clock.instant());
    return console
        .page("people")
        .with("lines", lines)
        .with("vouchedFor", vouchedFor)
        .with("absent", absent(vouchedFor))
        .with("invitations", invitations.open(clock.instant()))
        .with("roles", List.of(Role.values()))
        .with("form", form)
        .with("errors", errors)
        .with("asks", reentry.isNeeded())
        .with("link", "")
        .answered(errors.isEmpty() ? 200 : 422);
  }

  /**
   * A provider's people who are not here now but have limits, which somebody may want to change.
   */
  private List<StaffName> absent(List<StaffSession> here) {
    var present = here.stream().map(StaffSession::who).collect(Collectors.toSet());
    return limits.people().stream()
        .map(StaffName::new)
        .filter(StaffName::isProvided)
        .filter(name -> !present.contains(name))
        .toList();
  }
}
