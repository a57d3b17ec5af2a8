package io.kassa.web.console.openid;

import io.kassa.staff.AuditAction;
import io.kassa.staff.Role;
import io.kassa.staff.StaffName;
import io.kassa.web.console.access.ConsoleSessions;
import io.kassa.web.console.claims.Claims;
import io.kassa.web.console.claims.OpenIdSettings;
import io.kassa.web.console.record.AuditPen;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Decides who comes in through the provider, and as what. */
@Dependent
public class ProviderEntrance {

  /** What came of it. */
  enum Outcome {
    /** Signed in. */
    IN,
    /** Signed in, but the provider does not say that the person proved just now who they are. */
    UNPROVED,
    /** The provider gives no name that can be used here. */
    NAMELESS,
    /** None of the person's roles at the provider means anything here. */
    ROLELESS
  }

  private static final Logger LOG = System.getLogger(ProviderEntrance.class.getName());

  /** So long ago somebody may have proved it who was just asked to: the way back takes time. */
  private static final Duration JUST_NOW = Duration.ofMinutes(5);

  private static final int MOST_SHOWN = 20;
  private static final int LONGEST_SHOWN = 60;

  private final OpenIdSettings settings;
  private final ConsoleSessions sessions;
  private final AuditPen pen;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param settings what claims mean
   * @param sessions begins sessions
   * @param pen notes who came in, and who did not
   * @param clock the present time
   */
  @Inject
  public ProviderEntrance(
      OpenIdSettings settings, ConsoleSessions sessions, AuditPen pen, Clock clock) {
    this.settings = settings;
    this.sessions = sessions;
    this.pen = pen;
    this.clock = clock;
  }

  /**
   * Lets somebody in for whom the provider vouches, if their claims say as what.
   *
   * @param word what the provider says
   * @param request the request
   * @param response its response, which brings the browser its cookie
   * @return what came of it
   */
  Outcome admit(Word.Vouched word, HttpServletRequest request, HttpServletResponse response) {
    var claims = word.claims();
    var name = claims.texts(settings.nameClaim()).stream().findFirst();
    var who = name.flatMap(StaffName::providedAs);
    if (who.isEmpty()) {
      pen.noteAs("", AuditAction.SIGN_IN_REFUSED);
      LOG.log(
          Level.WARNING,
          "Nobody was signed in: the claim {0} is missing, longer than 57 characters or has other"
              + " characters than A-Z a-z 0-9 . _ @ + -; set kassa.openid.name.claim to one that"
              + " the provider sends",
          settings.nameClaim());
      return Outcome.NAMELESS;
    }
    var values = claims.texts(settings.roleClaim());
    var role = settings.roles().of(values);
    if (role.isEmpty()) {
      pen.noteAs(who.get().value(), AuditAction.SIGN_IN_REFUSED);
      LOG.log(
          Level.WARNING,
          "{0} was not signed in: the claim {1} holds {2}, of which kassa.openid.roles gives none a"
              + " role; give the person a role at the provider, or name it there",
          who.get(),
          settings.roleClaim(),
          values.stream().map(ProviderEntrance::plain).limit(MOST_SHOWN).toList());
      return Outcome.ROLELESS;
    }
    return admit(who.get(), role.get(), word, request, response);
  }

  private Outcome admit(
      StaffName who,
      Role role,
      Word.Vouched word,
      HttpServletRequest request,
      HttpServletResponse response) {
    boolean same = sessions.isOf(who, request);
    var provedAt = provedAt(word.claims());
    sessions.beginVouchedFor(request, response, who, role, provedAt);
    pen.noteAs(who.value(), AuditAction.SIGNED_IN);
    if (!word.luggage().again()) {
      return Outcome.IN;
    }
    if (provedAt.isBefore(clock.instant().minus(JUST_NOW))) {
      LOG.log(
          Level.WARNING,
          "{0} was to prove once more who they are, but the provider''s identity token says in no"
              + " auth_time that they did; deeds that ask for it stay closed to its people",
          who);
      return Outcome.UNPROVED;
    }
    if (same) {
      pen.noteAs(who.value(), AuditAction.CONFIRMED_IDENTITY);
    }
    return Outcome.IN;
  }

  private static Instant provedAt(Claims claims) {
    return claims.provedAt().orElse(Instant.EPOCH);
  }

  /** What comes from elsewhere makes no lines of its own in the log. */
  private static String plain(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_SHOWN)).replaceAll("\\p{C}", "?");
  }
}
