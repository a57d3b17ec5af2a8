package io.worldpaysim.hosted;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Request;
import io.worldpaysim.laboratory.Laboratory;
import io.worldpaysim.ledger.Entry;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.StoredPayment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /}: the newest payments, for the person who develops a shop. In English only. */
public final class OverviewDoor implements Door {

  private static final int SHOWN = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm:ss").withZone(ZoneId.of("Europe/Brussels"));

  private final Layout layout = new Layout();
  private final Template page = Template.named("overview.html");
  private final Template row = Template.named("overview-row.html");
  private final Ledger ledger;
  private final Laboratory laboratory;
  private final Clock clock;

  /** Shows a ledger and the names of the faults. */
  public OverviewDoor(Ledger ledger, Laboratory laboratory, Clock clock) {
    this.ledger = ledger;
    this.laboratory = laboratory;
    this.clock = clock;
  }

  @Override
  public Answer answer(Request request) {
    List<Entry> entries = ledger.entries();
    List<Entry> newest = entries.reversed().subList(0, Math.min(SHOWN, entries.size()));
    StringBuilder rows = new StringBuilder();
    Instant now = clock.instant();
    newest.forEach(entry -> rows.append(row(entry, now)));
    Map<String, String> values = new HashMap<>();
    values.put("count", Integer.toString(entries.size()));
    values.put("shown", Integer.toString(newest.size()));
    values.put("rows", rows.toString());
    values.put("scenarios", String.join(", ", laboratory.names()));
    return layout.english("overview", page, values);
  }

  private String row(Entry entry, Instant now) {
    StoredPayment payment = entry.payment();
    Map<String, String> values = new HashMap<>();
    values.put("session", payment.sessionId());
    values.put("reference", payment.order().transactionReference());
    values.put("order", payment.order().orderReference().orElse("no order reference"));
    values.put("entity", payment.order().entity());
    values.put("amount", Language.EN.euros(payment.order().value().amount()));
    values.put("refunded", Language.EN.euros(payment.refunded(now)));
    values.put("event", payment.lastEvent(now));
    values.put("created", TIME.format(payment.createdAt()));
    values.put("creates", Long.toString(entry.creates()));
    values.put("queries", Long.toString(entry.queries()));
    return row.fill(values, layout.messages(Language.EN));
  }
}
