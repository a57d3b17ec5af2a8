package io.kassa.web.console.refunds;

import io.kassa.money.Money;
import io.kassa.web.console.access.Reentry;
import io.kassa.web.view.FieldErrors;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks for the password once more before more than a little money leaves through the gateway,
 * whoever lets it go: who asks for the refund, or who agrees to it. A transfer that is only
 * recorded moves nothing and is not asked about.
 *
 * <p>How somebody proves to be the same person is {@link Reentry}'s business alone; nothing here
 * knows of passwords.
 */
@Dependent
public class ReentryAbove {

  private final Money most;
  private final Reentry reentry;

  /**
   * Is given what it needs.
   *
   * @param above {@code kassa.refund.reentry.above}, the most that goes without asking, in euro
   * @param reentry who asks
   */
  @Inject
  public ReentryAbove(
      @ConfigProperty(name = "kassa.refund.reentry.above") BigDecimal above, Reentry reentry) {
    this.most = Money.euroCents(above.movePointRight(2).longValueExact());
    this.reentry = reentry;
  }

  /**
   * Whether the page must ask.
   *
   * @param amount how much would leave
   * @return true above the limit, unless the visitor proved it a short while ago
   */
  boolean isNeeded(Money amount) {
    return amount.isMoreThan(most) && reentry.isNeeded();
  }

  /**
   * Checks what came with the form; wrong answers are counted as at the door.
   *
   * @param amount how much would leave
   * @param typed what came in the field {@link Reentry#FIELD}
   * @return what is wrong with it, at that field; none if the money may leave
   */
  FieldErrors check(Money amount, String typed) {
    if (!amount.isMoreThan(most)) {
      return FieldErrors.none();
    }
    return reentry
        .check(typed)
        .map(wrong -> FieldErrors.none().with(Reentry.FIELD, wrong))
        .orElseGet(FieldErrors::none);
  }
}
