package io.kassa.web.view;

import io.kassa.order.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Every text people read, by key and language, from the UTF-8 bundles under {@code messages/}.
 * Texts are {@link MessageFormat} patterns; they write apostrophes as {@code ’}, because a straight
 * one would mean something else there. Immutable.
 */
public final class Messages {

  private static final List<String> BUNDLES =
      List.of(
          "messages",
          "console",
          "cases",
          "mail",
          "openid",
          "people",
          "audit",
          "selftest",
          "refunds",
          "orders",
          "figures",
          "timeline",
          "session");

  private final Map<Language, Map<String, String>> texts;

  private Messages(Map<Language, Map<String, String>> texts) {
    this.texts = texts;
  }

  /**
   * Reads all bundles.
   *
   * @return their texts
   */
  public static Messages load() {
    var texts = new EnumMap<Language, Map<String, String>>(Language.class);
    for (var language : Language.values()) {
      var all = new HashMap<String, String>();
      for (var bundle : BUNDLES) {
        all.putAll(read("/messages/" + bundle + suffix(language) + ".properties"));
      }
      if (language == Language.FR) {
        all.replaceAll((key, text) -> unbroken(text));
      }
      texts.put(language, Map.copyOf(all));
    }
    return new Messages(texts);
  }

  /**
   * French sets spaces inside its quotation marks and before its high marks, at which no line may
   * break. The files hold plain ones, because nobody sees the difference there.
   */
  private static String unbroken(String text) {
    return text.replace("« ", "«\u00a0")
        .replace(" »", "\u00a0»")
        .replaceAll(" (?=[;:!?])", "\u00a0");
  }

  /** The file without a suffix is the English one. */
  private static String suffix(Language language) {
    return language == Language.EN ? "" : "_" + language.code();
  }

  private static Map<String, String> read(String file) {
    var properties = new Properties();
    try (var stream = Messages.class.getResourceAsStream(file)) {
      if (stream != null) {
        properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
    var texts = new HashMap<String, String>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  /**
   * All texts of a language as they stand in the files.
   *
   * @param language the language
   * @return patterns by key
   */
  public Map<String, String> patterns(Language language) {
    return texts.getOrDefault(language, Map.of());
  }

  /**
   * A text with its arguments filled in.
   *
   * @param language the language
   * @param key its key
   * @param arguments what {@code {0}}, {@code {1}} ... stand for
   * @return the text, or empty if there is none under this key
   */
  public Optional<String> text(Language language, String key, Object... arguments) {
    return Optional.ofNullable(patterns(language).get(key))
        .map(pattern -> filledIn(pattern, language, arguments));
  }

  /** Most texts have nothing to fill in, and a page has a hundred of them. */
  private static String filledIn(String pattern, Language language, Object... arguments) {
    return pattern.indexOf('{') < 0
        ? pattern
        : new MessageFormat(pattern, locale(language)).format(arguments);
  }

  /** Numbers in English as {@link Formats} writes amounts: 1,000 and not 1.000. */
  private static Locale locale(Language language) {
    return language == Language.EN ? Locale.UK : language.locale();
  }
}
