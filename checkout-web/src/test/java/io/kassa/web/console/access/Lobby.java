package io.kassa.web.console.access;

import io.kassa.staff.InMemoryInvitations;
import io.kassa.staff.InMemorySecondFactors;
import io.kassa.staff.InMemorySignInTries;
import io.kassa.staff.InMemoryStaffAccounts;
import io.kassa.staff.InMemoryStaffSessions;
import io.kassa.staff.Role;
import io.kassa.staff.StaffAccount;
import io.kassa.staff.StaffName;
import io.kassa.staff.StaffSession;
import io.kassa.web.console.Desk;
import io.kassa.web.console.claims.OpenIdSettings;
import io.kassa.web.http.PublicAddress;
import java.time.Instant;
import java.util.Optional;

/** Everything between the street and the console, in memory, with An and Bo working there. */
public final class Lobby {

  /** The password of both. */
  public static final String PASSWORD = "vier paarden op de dijk";

  private static final String HASH = Vault.passwords().hash(PASSWORD.toCharArray());

  /** An, who signs in; a clerk unless said otherwise. */
  public static final StaffName AN = new StaffName("an");

  /** Bo, who looks after the accounts. */
  public static final StaffName BO = new StaffName("bo");

  /** The visitor's desk. */
  public final Desk desk;

  /** The visitor's browser. */
  public final FakeRequest browser = FakeRequest.of("POST", "/console/sign-in", "");

  /** The accounts. */
  public final InMemoryStaffAccounts accounts = new InMemoryStaffAccounts();

  /** The invitations. */
  public final InMemoryInvitations invitations = new InMemoryInvitations(accounts);

  /** The sessions. */
  public final InMemoryStaffSessions sessions = new InMemoryStaffSessions();

  /** The second factors. */
  public final InMemorySecondFactors factors = new InMemorySecondFactors();

  /** Who slows down guessing. */
  public final InMemorySignInTries tries = new InMemorySignInTries();

  /** Finds sessions. */
  public final ConsoleSessions door;

  /** Whether a second factor is demanded. */
  public final SecondFactorRule rule;

  /** Who else may come in. */
  public final OpenIdSettings openId;

  /** What sessions are worth. */
  public final Standing standing;

  /** Lets in. */
  public final Entrance entrance;

  /** The second step. */
  public final SecondStep step;

  /** Somebody in front of the console; {@code setting} is {@code required} or {@code optional}. */
  public Lobby(Desk desk, String setting) {
    this(desk, setting, OpenIdSettings.read(key -> Optional.empty()));
  }

  /** The same in front of a console that an OpenID provider opens too. */
  public Lobby(Desk desk, String setting, OpenIdSettings openId) {
    this.desk = desk;
    this.openId = openId;
    accounts.addFirst(StaffAccount.opened(BO, HASH, Role.ADMINISTRATOR, Instant.EPOCH));
    accounts.add(StaffAccount.opened(AN, HASH, Role.CLERK, Instant.EPOCH));
    door = new ConsoleSessions(sessions, cookie(), desk.stage.clock);
    rule = new SecondFactorRule(factors, Optional.of(setting), false);
    standing = new Standing(accounts, openId);
    entrance = new Entrance(door, accounts, standing, rule, desk.pen);
    step = new SecondStep(factors, desk.stage.clock);
  }

  private static SessionCookie cookie() {
    return new SessionCookie(new PublicAddress("https://shop.example"));
  }

  /** Knows the passwords. */
  public Key key() {
    return new Key(Vault.over(accounts)::validate);
  }

  /** Hashes passwords. */
  public StaffPasswords passwords() {
    return Vault.passwords();
  }

  /** The session that the visitor has, as the console's door hands it on. */
  public SessionAtHand atHand() {
    door.at(browser.request(), StaffSession.Stage.OPEN)
        .ifPresent(found -> browser.request().setAttribute(SessionAtHand.KEY, found));
    return new SessionAtHand(browser.request());
  }

  /** Signs somebody in without asking. */
  public Lobby signedIn(StaffName who) {
    door.begin(browser.request(), browser.response(), who, StaffSession.Stage.OPEN);
    return this;
  }

  /** Signs somebody in for whom a provider vouches. */
  public Lobby vouchedFor(StaffName who, Role role, Instant provedAt) {
    door.beginVouchedFor(browser.request(), browser.response(), who, role, provedAt);
    return this;
  }

  /** Compares passwords of people who are signed in. */
  public PasswordCheck check() {
    return new PasswordCheck(sessions, key(), tries, desk.pen, desk.stage.clock);
  }

  /** Asks for the password again. */
  public Reentry reentry() {
    return new Reentry(atHand(), check(), desk.stage.clock);
  }
}
