package io.kassa.web.selftest;

import io.kassa.order.Language;
import io.kassa.web.view.Messages;
import java.util.Optional;

/**
 * A check and what it found.
 *
 * @param topic what was checked
 * @param finding what was found
 */
public record Result(Topic topic, Finding finding) {

  /** A check that was not through in time. */
  static final String HANGS = "HANGS";

  /** A check that broke off. */
  static final String FAILED = "FAILED";

  /**
   * The key of the words. What can happen to every check has the same words for all.
   *
   * @return such as {@code console.test.mail.OK}
   */
  public String key() {
    boolean common = finding.word().equals(HANGS) || finding.word().equals(FAILED);
    return "console.test." + (common ? "any" : topic.word()) + "." + finding.word();
  }

  /**
   * What stands in a gap of the words.
   *
   * @param place the gap
   * @return the fact; empty if the words have no such gap
   */
  public String fact(int place) {
    return place < finding.facts().size() ? finding.facts().get(place) : "";
  }

  /**
   * What was found, in words.
   *
   * @param messages the texts
   * @param language the language
   * @return a sentence
   */
  public String words(Messages messages, Language language) {
    return text(messages, language, key()).orElse(key());
  }

  /**
   * What can be done about it.
   *
   * @param messages the texts
   * @param language the language
   * @return a sentence or two; empty if all is well
   */
  public Optional<String> remedy(Messages messages, Language language) {
    return finding.verdict() == Verdict.OK
        ? Optional.empty()
        : text(messages, language, key() + ".remedy");
  }

  private Optional<String> text(Messages messages, Language language, String key) {
    return messages.text(language, key, finding.facts().toArray());
  }
}
