package io.kassa.web.mail;

import io.kassa.order.Language;

/**
 * A mail's content, written twice: the same words for programs that show HTML and for those that do
 * not. Personal data: {@link #toString()} does not show it.
 *
 * @param language the language it is written in
 * @param subject the subject line, one line
 * @param text the plain text
 * @param html the same as an HTML document that loads nothing
 */
public record Letter(Language language, String subject, String text, String html) {

  @Override
  public String toString() {
    return "Letter[hidden]";
  }
}
