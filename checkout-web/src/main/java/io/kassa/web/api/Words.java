package io.kassa.web.api;

import java.util.Locale;

/** How the names of our states and cases are written for programs. */
final class Words {

  private Words() {}

  /** In lower case with hyphens, like the words of an order's status. */
  static String of(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
