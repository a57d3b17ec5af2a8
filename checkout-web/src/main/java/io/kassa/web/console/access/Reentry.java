package io.kassa.web.console.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks for the password once more before something that matters: a browser left open on a desk must
 * not be enough. Whoever typed it within the last ten minutes is not asked again.
 *
 * <p>A page that needs it shows a password field while {@link #isNeeded}, and gives what came with
 * the form to {@link #check} before it does anything. To a provider's people, who have no password
 * here, it shows the way to the provider instead, which asks them and says when it did.
 */
@Dependent
public class Reentry {

  /** The name of the field, and its id for error messages. */
  public static final String FIELD = "again";

  private static final Duration FRESH = Duration.ofMinutes(10);

  private final SessionAtHand atHand;
  private final PasswordCheck check;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param atHand the visitor's session
   * @param check compares passwords
   * @param clock the present time
   */
  @Inject
  public Reentry(SessionAtHand atHand, PasswordCheck check, Clock clock) {
    this.atHand = atHand;
    this.check = check;
    this.clock = clock;
  }

  /**
   * Whether the page must ask for the password.
   *
   * @return false if it was typed a short while ago
   */
  public boolean isNeeded() {
    return !clock.instant().isBefore(atHand.required().confirmedAt().plus(FRESH));
  }

  /**
   * Checks the password that came with a form.
   *
   * @param typed what came in the field {@link #FIELD}; not looked at if it is not needed
   * @return the key of what is wrong with it; empty if the deed may be done
   */
  public Optional<String> check(String typed) {
    if (!isNeeded()) {
      return Optional.empty();
    }
    return atHand.required().who().isProvided()
        ? Optional.of("console.openid.again.missing")
        : check.problem(atHand.required(), typed);
  }
}
