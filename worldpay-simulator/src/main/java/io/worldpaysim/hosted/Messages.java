package io.worldpaysim.hosted;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** The texts of one language; each may have holes, as templates do. */
final class Messages {

  private final Map<String, Template> texts = new HashMap<>();

  private Messages(Language language) {
    Properties properties = new Properties();
    try {
      properties.load(
          new StringReader(Template.resource("messages_" + language.tag() + ".properties")));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    properties.forEach(
        (key, text) -> texts.put((String) key, Template.of(Template.escape((String) text))));
  }

  static Map<Language, Messages> all() {
    Map<Language, Messages> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Messages(language));
    }
    return all;
  }

  Set<String> keys() {
    return texts.keySet();
  }

  /**
   * The text with a key.
   *
   * @throws IllegalArgumentException when this language lacks it
   */
  Template template(String key) {
    Template text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("There is no message " + key);
    }
    return text;
  }
}
