package io.kassa.web.storefront;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the law and decency want a shop to explain. */
public enum Topic {
  /** The terms of sale. */
  TERMS(4),
  /** How goods arrive. */
  DELIVERY(2),
  /** How to change one's mind. */
  WITHDRAWAL(4),
  /** What is done with personal data. */
  PRIVACY(4),
  /** Who can use the shop, and whom to tell if somebody cannot. */
  ACCESSIBILITY(3);

  private final int sections;

  Topic(int sections) {
    this.sections = sections;
  }

  /**
   * The topic of an address.
   *
   * @param word the last word of the address
   * @return the topic, or empty if there is none
   */
  public static Optional<Topic> of(String word) {
    for (var topic : values()) {
      if (topic.word().equals(word)) {
        return Optional.of(topic);
      }
    }
    return Optional.empty();
  }

  /**
   * Its word in addresses and message keys.
   *
   * @return lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Its sections, each with a heading and a text.
   *
   * @return the beginnings of their message keys, in order
   */
  public List<String> sections() {
    return IntStream.rangeClosed(1, sections)
        .mapToObj(number -> "information." + word() + "." + number)
        .toList();
  }
}
