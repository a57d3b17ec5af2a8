package io.kassa.web.selftest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What the shop found out about itself.
 *
 * @param at when
 * @param results every check, in the order of {@link Topic}
 */
public record Report(Instant at, List<Result> results) {

  /**
   * How the shop stands.
   *
   * @return the worst of all verdicts
   */
  public Verdict verdict() {
    return results.stream()
        .map(result -> result.finding().verdict())
        .max(Comparator.naturalOrder())
        .orElse(Verdict.OK);
  }

  /**
   * How many checks stand like this.
   *
   * @param verdict a verdict
   * @return how many
   */
  public long count(Verdict verdict) {
    return results.stream().filter(one -> one.finding().verdict() == verdict).count();
  }
}
