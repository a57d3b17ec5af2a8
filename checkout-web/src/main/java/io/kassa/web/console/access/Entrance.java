package io.kassa.web.console.access;

import io.kassa.staff.AuditAction;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffAccounts;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession.Stage;
import io.kassa.staff.StaffSessions;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.http.SeeOther;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Lets people in, step by step: what follows the password, and the session at the end. */
@Dependent
public class Entrance {

  private final ConsoleSessions sessions;
  private final StaffAccounts accounts;
  private final Standing standing;
  private final SecondFactorRule rule;
  private final AuditPen pen;

  /**
   * Is given its collaborators.
   *
   * @param sessions begins sessions
   * @param accounts the accounts
   * @param standing what a session is worth
   * @param rule who needs a second factor
   * @param pen notes who came in
   */
  @Inject
  public Entrance(
      ConsoleSessions sessions,
      StaffAccounts accounts,
      Standing standing,
      SecondFactorRule rule,
      AuditPen pen) {
    this.sessions = sessions;
    this.accounts = accounts;
    this.standing = standing;
    this.rule = rule;
    this.pen = pen;
  }

  /** Whether the visitor is signed in already. */
  boolean isPassedBy(HttpServletRequest request) {
    return sessions.at(request, Stage.OPEN).flatMap(standing::of).isPresent();
  }

  /**
   * Whether somebody came in from an address lately. There an account does not wait because
   * strangers guess at it elsewhere: else anybody could lock its owner out.
   */
  boolean isUsedBy(String name, String from, Instant now) {
    return StaffName.fits(name)
        && sessions.hasBegunFrom(new StaffName(name), from, now.minus(StaffSessions.REMEMBERED));
  }

  /** Leads on whoever knew the password. */
  Response afterPassword(
      String name, ReturnPath back, HttpServletRequest request, HttpServletResponse response) {
    var account =
        accounts
            .find(new StaffName(name))
            .orElseThrow(() -> new IllegalStateException("Vanished while signing in"));
    return switch (rule.after(account)) {
      case NOTHING -> letIn(account.name(), back, request, response);
      case CODE -> onTheWay(account, "/console/sign-in/code", back, request, response);
      case SET_UP -> onTheWay(account, "/console/sign-in/set-up", back, request, response);
    };
  }

  private Response onTheWay(
      StaffAccount account,
      String step,
      ReturnPath back,
      HttpServletRequest request,
      HttpServletResponse response) {
    sessions.begin(request, response, account.name(), Stage.PASSWORD);
    var next = URLEncoder.encode(back.value(), StandardCharsets.UTF_8);
    return SeeOther.to(step + "?" + ReturnPath.PARAMETER + "=" + next);
  }

  /**
   * Who knew the password and waits at the second step.
   *
   * @param request the request
   * @param step the step that must be the next one for this account: nobody skips another
   * @return the account, or empty if it is somebody else's turn or too late
   */
  Optional<StaffAccount> waiting(HttpServletRequest request, SecondFactorRule.Next step) {
    return sessions
        .at(request, Stage.PASSWORD)
        .flatMap(session -> accounts.find(session.who()))
        .filter(StaffAccount::isInUse)
        .filter(account -> rule.after(account) == step);
  }

  /** Signs in, and leads to the page that was asked for. */
  Response letIn(
      StaffName who, ReturnPath back, HttpServletRequest request, HttpServletResponse response) {
    admit(who, request, response);
    return SeeOther.to(back.value());
  }

  /** Signs in. */
  void admit(StaffName who, HttpServletRequest request, HttpServletResponse response) {
    sessions.begin(request, response, who, Stage.OPEN);
    pen.noteAs(who.value(), AuditAction.SIGNED_IN);
  }
}
