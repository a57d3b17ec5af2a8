package io.kassa.web.console;

import io.kassa.checkout.Stage;
import io.kassa.note.InMemoryNotes;
import io.kassa.search.InMemoryOrderSearch;
import io.kassa.search.InMemorySavedViews;
import io.kassa.search.OrderSearch;
import io.kassa.staff.AuditEntry;
import io.kassa.staff.InMemoryAuditTrail;
import io.kassa.staff.Role;
import io.kassa.web.console.orders.LookAgain;
import io.kassa.web.console.orders.OrderStory;
import io.kassa.web.console.orders.Timeline;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.PublicAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A member of staff at the console, over a core that keeps everything in memory. */
public final class Desk {

  /** The core. */
  public final Stage stage = new Stage();

  /** What staff did. */
  public final InMemoryAuditTrail trail = new InMemoryAuditTrail();

  /** What staff wrote about orders. */
  public final InMemoryNotes notes = new InMemoryNotes();

  /** The lists that people keep. */
  public final InMemorySavedViews views = new InMemorySavedViews();

  /** Who sits here. */
  public final Visitor visitor;

  /** Who writes it down. */
  public final AuditPen pen;

  /** The frame of each page. */
  public final ConsolePage console;

  private Desk(Optional<String> name, Optional<Role> role) {
    visitor = new Visitor(name, role, "192.0.2.1");
    pen = new AuditPen(trail, visitor, stage.clock);
    console = new ConsolePage(visitor, stage.cases);
  }

  /** Where An sits, signed in. */
  public static Desk ofAn() {
    return of(Role.ADMINISTRATOR);
  }

  /** Where An sits, with a role of her own. */
  public static Desk of(Role role) {
    return of("an", role);
  }

  /** Where somebody sits, with a role. */
  public static Desk of(String name, Role role) {
    return new Desk(Optional.of(name), Optional.of(role));
  }

  /** Where nobody has signed in yet. */
  public static Desk ofNobody() {
    return new Desk(Optional.empty(), Optional.empty());
  }

  /** What the stage's orders are found by. */
  public OrderSearch search() {
    return new InMemoryOrderSearch(stage.orders, stage.payments, stage.cases);
  }

  /** Whoever asks the gateway for staff. */
  public LookAgain lookAgain() {
    return new LookAgain(
        stage.payments,
        stage.cases,
        stage.journal,
        stage.reconciliation,
        stage.patience,
        Duration.ofSeconds(5),
        stage.clock);
  }

  /** Whoever tells what happened. */
  public OrderStory story() {
    return new OrderStory(
        stage.payments,
        stage.journal,
        stage.cases,
        stage.refunds,
        stage.notifications,
        stage.outbox,
        new Timeline(trail, notes),
        new PublicAddress("https://shop.example"),
        stage.clock);
  }

  /** The record, newest first, as {@code who action subject from}. */
  public List<String> record() {
    return trail.newest(100).stream().map(Desk::line).toList();
  }

  private static String line(AuditEntry entry) {
    return String.join(" ", entry.who(), entry.action().name(), entry.subject(), entry.from());
  }
}
