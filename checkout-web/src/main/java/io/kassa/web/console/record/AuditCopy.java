package io.kassa.web.console.record;

import io.kassa.audit.AuditLine;
import io.kassa.audit.ChainLink;
import jakarta.json.Json;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How an entry is written in copies of the record. */
final class AuditCopy {

  /** The first line of the comma separated form. */
  static final String CSV_HEAD =
      "number,time,who,from,action,subject,before,after,previous,hash\r\n";

  /** What a spreadsheet would take for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r\n";

  private AuditCopy() {}

  /** One line of comma separated values (RFC 4180). */
  static String csv(AuditLine line) {
    var entry = line.entry();
    return Stream.of(
            line.link().map(link -> String.valueOf(link.number())).orElse(""),
            entry.at().toString(),
            entry.who(),
            entry.from(),
            entry.action(),
            entry.subject(),
            entry.before().orElse(""),
            entry.after().orElse(""),
            line.link().map(ChainLink::previous).orElse(""),
            line.link().map(ChainLink::hash).orElse(""))
        .map(AuditCopy::cell)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /**
   * An apostrophe in front keeps a spreadsheet from calculating what somebody typed into a sign-in
   * form.
   */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  /** One JSON object and a line feed; what is absent is left out. */
  static String json(AuditLine line) {
    var entry = line.entry();
    var json = Json.createObjectBuilder();
    line.link().ifPresent(link -> json.add("number", link.number()));
    json.add("time", entry.at().toString())
        .add("who", entry.who())
        .add("from", entry.from())
        .add("action", entry.action())
        .add("subject", entry.subject());
    entry.before().ifPresent(text -> json.add("before", text));
    entry.after().ifPresent(text -> json.add("after", text));
    line.link().ifPresent(link -> json.add("previous", link.previous()).add("hash", link.hash()));
    return json.build() + "\n";
  }
}
