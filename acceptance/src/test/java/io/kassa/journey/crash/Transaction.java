package io.kassa.journey.crash;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What was said on a connection since its last transaction ended. Safe for two threads. */
final class Transaction {

  private static final Pattern WRITE =
      Pattern.compile(
          "\\s*(insert|update|delete)\\s+(?:(?:into|from)\\s+)?(\\w+).*", Pattern.DOTALL);
  private static final Pattern READ = Pattern.compile("\\bfrom\\s+(\\w+)");

  private final StringBuilder traffic = new StringBuilder();
  private final Set<String> writes = new LinkedHashSet<>();
  private final Set<String> reads = new LinkedHashSet<>();
  private boolean begun;

  synchronized void begin() {
    begun = true;
  }

  synchronized boolean hasBegun() {
    return begun;
  }

  synchronized void said(String sql, String traffic) {
    this.traffic.append(sql).append('\n').append(traffic).append('\n');
    var lower = sql.toLowerCase(Locale.ROOT);
    var write = WRITE.matcher(lower);
    if (write.matches()) {
      writes.add(write.group(1) + " " + write.group(2));
    } else {
      READ.matcher(lower).results().forEach(table -> reads.add(table.group(1)));
    }
  }

  synchronized void heard(String row) {
    traffic.append(row).append('\n');
  }

  synchronized Step step() {
    var what = writes.isEmpty() ? "read " + String.join(", ", reads) : String.join(", ", writes);
    return new Step("commit (" + what + ")", traffic.toString());
  }

  synchronized void end() {
    traffic.setLength(0);
    writes.clear();
    reads.clear();
    begun = false;
  }
}
