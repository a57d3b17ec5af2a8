package io.kassa.refund;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps limits in memory. */
public final class InMemoryPersonalLimits implements PersonalLimits {

  private final Map<String, RefundLimits> limits = new ConcurrentHashMap<>();

  @Override
  public RefundLimits of(String person) {
    return limits.getOrDefault(person, RefundLimits.NONE);
  }

  @Override
  public synchronized RefundLimits replace(String person, RefundLimits own) {
    var before = of(person);
    limits.put(person, own);
    return before;
  }

  @Override
  public List<String> people() {
    return limits.entrySet().stream()
        .filter(each -> !each.getValue().equals(RefundLimits.NONE))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
