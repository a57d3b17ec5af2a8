package io.kassa.order;

import java.util.EnumMap;
import java.util.Map;

/**
 * One text in every language of the shop.
 *
 * @param texts a non-blank text for each {@link Language}; incomplete maps are refused
 */
public record LocalText(Map<Language, String> texts) {

  /** Refuses a text that lacks a language, because some shopper would see nothing. */
  public LocalText {
    for (var language : Language.values()) {
      var text = texts.get(language);
      if (text == null || text.isBlank()) {
        throw new IllegalArgumentException("The text lacks " + language.code() + ": " + texts);
      }
    }
    texts = Map.copyOf(new EnumMap<>(texts));
  }

  /**
   * The text in one language.
   *
   * @param language the language
   * @return the text, never blank
   */
  public String in(Language language) {
    return texts.getOrDefault(language, "");
  }
}
