package io.kassa.web.storefront;

import io.kassa.bean.Shared;
import io.kassa.order.Catalogue;
import io.kassa.order.Language;
import io.kassa.order.Terms;
import io.kassa.web.view.Messages;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What binds: the words on the order button and the terms beside it, as pages show them. */
@Shared
public class SmallPrint {

  private static final Messages MESSAGES = Messages.load();

  private final Catalogue catalogue;

  /**
   * Is given the shop.
   *
   * @param catalogue names the seller and the version of the terms
   */
  @Inject
  public SmallPrint(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The words on the order button.
   *
   * @param language the page's language
   * @return the words
   */
  public String button(Language language) {
    return text(language, "check.order");
  }

  /**
   * The terms of sale that hold now.
   *
   * @param language the page's language
   * @return their version, and the SHA-256 of {@link #termsText}
   */
  public Terms terms(Language language) {
    return new Terms(catalogue.termsVersion(), digest(termsText(language)));
  }

  /**
   * The text of the terms: each section's title and text on a line of its own.
   *
   * @param language the language
   * @return the lines, each ended by a line feed
   */
  String termsText(Language language) {
    var seller = catalogue.seller();
    var text = new StringBuilder();
    for (var section : Topic.TERMS.sections()) {
      text.append(text(language, section + ".title"))
          .append('\n')
          .append(
              text(
                  language,
                  section + ".text",
                  seller.name(),
                  seller.email(),
                  seller.street() + ", " + seller.place()))
          .append('\n');
    }
    return text.toString();
  }

  private static String text(Language language, String key, Object... arguments) {
    return MESSAGES.text(language, key, arguments).orElseThrow();
  }

  private static String digest(String text) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
