package io.kassa.order;

import java.util.Locale;
import java.util.Optional;

/** The languages the shop speaks: Belgium's three and English. */
public enum Language {
  /** Dutch. */
  NL,
  /** French. */
  FR,
  /** German. */
  DE,
  /** English. */
  EN;

  /**
   * The language of a code.
   *
   * @param code a two-letter ISO 639-1 code in any case
   * @return the language, or empty if the shop does not speak it
   */
  public static Optional<Language> ofCode(String code) {
    for (var language : values()) {
      if (language.name().equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The two-letter ISO 639-1 code.
   *
   * @return lower case, as in an HTML {@code lang} attribute
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The locale for texts, dates and amounts: the language as it is written in Belgium.
   *
   * @return such as {@code nl-BE}
   */
  public Locale locale() {
    return Locale.of(code(), "BE");
  }
}
