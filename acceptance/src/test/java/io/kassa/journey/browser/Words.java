package io.kassa.journey.browser;

import io.kassa.order.Language;
import io.kassa.web.view.Messages;

/**
 * What a visitor can read, from the product's own message files: a test names the key, and a better
 * wording breaks nothing.
 *
 * @param language the language read
 */
public record Words(Language language) {

  private static final Messages MESSAGES = Messages.load();

  /** The text under a key. */
  public String of(String key, Object... arguments) {
    return MESSAGES
        .text(language, key, arguments)
        .orElseThrow(() -> new AssertionError("No text " + key + " in " + language));
  }
}
