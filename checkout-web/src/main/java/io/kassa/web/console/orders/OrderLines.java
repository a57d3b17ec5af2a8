package io.kassa.web.console.orders;

import io.kassa.order.OrderSummary;
import io.kassa.search.OrderPlace;
import io.kassa.search.OrderQuery;
import io.kassa.search.OrderSearch;
import io.kassa.search.Period;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Orders as lines of a file: RFC 4180 in UTF-8 with a byte order mark, because the usual
 * spreadsheet takes it for something else without. The columns are called as in the interface for
 * programs, whatever language the reader speaks; amounts have a point before the cents, times their
 * offset.
 *
 * <p>Read a thousand at a time, each in a short transaction of its own: the file needs no more
 * memory the longer it is, and holds nobody up in the database while a slow line takes it.
 */
final class OrderLines implements StreamingOutput {

  private static final int AT_ONCE = 1000;
  private static final String END = "\r\n";
  private static final String HEADER =
      "reference,placedAt,status,name,email,total,currency,delivery,language";

  private final OrderSearch search;
  private final OrderQuery query;
  private final int most;

  OrderLines(OrderSearch search, OrderQuery query, int most) {
    this.search = search;
    this.query = query;
    this.most = most;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    lines.write('\ufeff');
    lines.write(HEADER + END);
    var place = Optional.<OrderPlace>empty();
    int left = most;
    do {
      var page = search.page(query, place, Math.min(left, AT_ONCE));
      for (var row : page.rows()) {
        write(row, lines);
      }
      lines.flush();
      left -= page.rows().size();
      place = page.next();
    } while (place.isPresent() && left > 0);
  }

  private static void write(OrderSummary row, Writer lines) throws IOException {
    long cents = row.total().minorUnits();
    var fields =
        List.of(
            row.number().value(),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(row.placedAt().atZone(Period.ZONE)),
            row.status().word(),
            row.customer().name(),
            row.customer().email(),
            cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100,
            row.total().currency().getCurrencyCode(),
            row.delivery().value(),
            row.language().code());
    lines.write(fields.stream().map(OrderLines::field).collect(Collectors.joining(",")) + END);
  }

  /**
   * A field, harmless: what a spreadsheet would take for a formula begins with an apostrophe, and
   * what would end a field stands in quotation marks.
   */
  static String field(String text) {
    var harmless =
        !text.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20|%".indexOf(text.charAt(0)) >= 0
            ? "'" + text
            : text;
    return harmless.matches("(?s).*[\",\r\n;\t].*")
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }
}
