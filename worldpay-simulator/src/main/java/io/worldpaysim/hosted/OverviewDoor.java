package io.worldpaysim.hosted;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Request;
import io.worldpaysim.ledger.Dispatch;
import io.worldpaysim.ledger.Entry;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.Notice;
import io.worldpaysim.ledger.StoredPayment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /}: the newest payments, for the person who develops a shop. In English only. */
public final class OverviewDoor implements Door {

  private static final int SHOWN = 100;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM HH:mm:ss").withZone(ZoneId.of("Europe/Brussels"));

  private final Layout layout = new Layout();
  private final Template page = Template.named("overview.html");
  private final Template row = Template.named("overview-row.html");
  private final Ledger ledger;
  private final Clock clock;

  /** Shows a ledger. */
  public OverviewDoor(Ledger ledger, Clock clock) {
    this.ledger = ledger;
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
    return layout.english(200, "overview", page, values);
  }

  private String webhooks(String transactionReference) {
    List<Notice> notices = ledger.notices().of(transactionReference);
    return notices.isEmpty()
        ? "none"
        : notices.stream().map(OverviewDoor::words).collect(Collectors.joining(", "));
  }

  private static String words(Notice notice) {
    Dispatch dispatch = notice.dispatch();
    String attempts =
        dispatch.attempts() == 0
            ? ""
            : " (%d × sent, last answer %s)".formatted(dispatch.attempts(), dispatch.lastAnswer());
    return notice.type() + " " + dispatch.state() + attempts;
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
    values.put("webhooks", webhooks(payment.order().transactionReference()));
    return row.fill(values, layout.messages(Language.EN));
  }
}
