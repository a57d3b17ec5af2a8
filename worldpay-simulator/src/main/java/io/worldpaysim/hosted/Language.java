package io.worldpaysim.hosted;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the hosted page, in the order of the switch. */
enum Language {
  NL("Nederlands", "€\u00a0%s", ".", ","),
  FR("Français", "%s\u00a0€", "\u202f", ","),
  DE("Deutsch", "%s\u00a0€", ".", ","),
  EN("English", "€%s", ",", ".");

  private final String ownName;
  private final String pattern;
  private final String thousands;
  private final String decimal;

  Language(String ownName, String pattern, String thousands, String decimal) {
    this.ownName = ownName;
    this.pattern = pattern;
    this.thousands = thousands;
    this.decimal = decimal;
  }

  /** The tag in {@code lang} attributes and queries. */
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language's name in the language itself. */
  String ownName() {
    return ownName;
  }

  /** An amount of euro cents as people write it, in Belgium or (English) in Ireland. */
  String euros(long cents) {
    StringBuilder whole = new StringBuilder(Long.toString(cents / 100));
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      whole.insert(at, thousands);
    }
    return pattern.formatted(whole + decimal + "%02d".formatted(cents % 100));
  }

  /** The language with a tag. */
  static Optional<Language> byTag(String tag) {
    return Arrays.stream(values()).filter(language -> language.tag().equals(tag)).findFirst();
  }

  /** The best language for an {@code Accept-Language} header; English when none fits. */
  static Language accepted(String header) {
    try {
      List<Locale> ours = Arrays.stream(values()).map(it -> Locale.of(it.tag())).toList();
      Locale best = Locale.lookup(Locale.LanguageRange.parse(header), ours);
      return best == null ? EN : byTag(best.getLanguage()).orElse(EN);
    } catch (IllegalArgumentException unreadable) {
      return EN;
    }
  }
}
