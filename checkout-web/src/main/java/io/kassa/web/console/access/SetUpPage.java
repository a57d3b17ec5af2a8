package io.kassa.web.console.access;

import io.kassa.order.Catalogue;
import io.kassa.staff.RecoveryCode;
import io.kassa.staff.StaffName;
import io.kassa.staff.TotpKey;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The pages on which an authenticator is set up: the key, and at the end the recovery codes. */
@Dependent
public class SetUpPage {

  private final ConsolePage console;
  private final Catalogue catalogue;

  /**
   * Is given what it shows.
   *
   * @param console the frame of the page
   * @param catalogue the shop's name, which authenticators show
   */
  @Inject
  public SetUpPage(ConsolePage console, Catalogue catalogue) {
    this.console = console;
    this.catalogue = catalogue;
  }

  /**
   * The key and the field for its first code.
   *
   * @param who who gets it
   * @param key the key
   * @param action where the form goes
   * @param next the page to go to at the end
   * @param errors what is wrong with what was typed
   * @return the page
   */
  public Page offer(
      StaffName who, TotpKey key, String action, ReturnPath next, FieldErrors errors) {
    return console
        .page("second-factor")
        .with("key", key.base32())
        .with("readable", key.base32().replaceAll("(.{4})(?!$)", "$1 "))
        .with("link", key.link(catalogue.seller().name(), who))
        .with("action", action)
        .with("next", next.value())
        .with("errors", errors)
        .answered(errors.isEmpty() ? 200 : 422);
  }

  /**
   * The recovery codes, shown this once.
   *
   * @param codes the codes
   * @param next the page to go to
   * @return the page
   */
  public Page codes(List<RecoveryCode> codes, ReturnPath next) {
    return console
        .page("recovery-codes")
        .with("codes", codes.stream().map(RecoveryCode::readable).toList())
        .with("next", next.value());
  }

  /**
   * The key that came back with the form.
   *
   * @param text from anybody
   * @return the key, or a new one in place of anything that is none
   */
  public static TotpKey read(String text) {
    return TotpKey.fits(text) ? new TotpKey(text) : TotpKey.random();
  }
}
