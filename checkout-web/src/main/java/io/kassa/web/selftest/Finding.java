package io.kassa.web.selftest;

import java.util.List;

/**
 * What a check has found. Its words stand in the bundles under {@code console.test.<check>.<word>},
 * the remedy for what is not well beside it under {@code .remedy}.
 *
 * @param verdict how it stands
 * @param word which words tell it
 * @param facts what the words leave gaps for; never a secret, never personal data
 */
public record Finding(Verdict verdict, String word, List<String> facts) {

  /** As it should be. */
  static Finding ok(String word, Object... facts) {
    return of(Verdict.OK, word, facts);
  }

  /** Somebody should look at it. */
  static Finding warning(String word, Object... facts) {
    return of(Verdict.WARNING, word, facts);
  }

  /** It does not work. */
  static Finding broken(String word, Object... facts) {
    return of(Verdict.BROKEN, word, facts);
  }

  private static Finding of(Verdict verdict, String word, Object... facts) {
    return new Finding(verdict, word, List.of(facts).stream().map(String::valueOf).toList());
  }
}
