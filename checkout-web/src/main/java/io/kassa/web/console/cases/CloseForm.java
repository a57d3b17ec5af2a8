package io.kassa.web.console.cases;

import io.kassa.web.view.FieldErrors;

/**
 * What was typed to close a case.
 *
 * @param reason the text, without the spaces around it
 */
record CloseForm(String reason) {

  static final int LONGEST = 500;

  /**
   * Reads the form. Control characters other than line breaks are left out: a database cannot hold
   * all of them, and nobody typed them.
   *
   * @param typed what came
   * @return the form
   */
  static CloseForm read(String typed) {
    return new CloseForm(typed.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip());
  }

  /**
   * What is wrong with it.
   *
   * @return the errors; characters are counted as people count them
   */
  FieldErrors errors() {
    int length = reason.codePointCount(0, reason.length());
    if (length == 0) {
      return FieldErrors.none().with("reason", "console.close.missing");
    }
    return length > LONGEST
        ? FieldErrors.none().with("reason", "console.close.long")
        : FieldErrors.none();
  }
}
