package io.kassa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.staff.AuditAction;
import io.kassa.staff.AuditEntry;
import io.kassa.staff.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every record promises to whoever searches and verifies it. */
public interface AuditBookContract {

  /** When the entries happen, to the nanosecond, which no database keeps. */
  Instant AT = Instant.parse("2026-11-02T09:00:00.000007123Z");

  /** The record under test, to write to; empty at first. */
  AuditTrail auditTrail();

  /** The same record, to read. */
  AuditBook auditBook();

  /** Writes entries one second apart, on subjects {@code s1}, {@code s2} and so on. */
  default void written(int howMany) {
    for (int n = 1; n <= howMany; n++) {
      note("an", AuditAction.VIEWED_ORDER, "s" + n, n);
    }
  }

  /** Writes one entry. */
  default void note(String who, AuditAction action, String subject, int second) {
    auditTrail().append(new AuditEntry(AT.plusSeconds(second), who, "::1", action, subject));
  }

  /** Verifies the record. */
  default ChainFinding verified() {
    return check().verify(Optional.empty());
  }

  /** Verifies the record against an anchor. */
  default ChainFinding verified(ChainEnd anchor) {
    return check().verify(Optional.of(anchor));
  }

  private VerifyChain check() {
    return new VerifyChain(auditBook(), Clock.fixed(AT, ZoneOffset.UTC));
  }

  /** The subjects of a page. */
  default List<String> subjects(AuditFilter filter) {
    return auditBook().page(filter, AuditCursor.NEWEST, AuditBook.MOST).stream()
        .map(line -> line.entry().subject())
        .toList();
  }

  @Test
  default void an_empty_record_is_whole() {
    assertThat(verified()).isEqualTo(new ChainFinding.Whole(ChainEnd.GENESIS));
    assertThat(auditBook().unbound()).isZero();
    assertThat(auditBook().highest()).isZero();
  }

  @Test
  default void every_entry_is_bound_to_the_one_before_it() {
    written(3);
    var links = auditBook().links(0, 10);

    assertThat(links).extracting(ChainLink::number).containsExactly(1L, 2L, 3L);
    assertThat(links).allMatch(ChainLink::isItself);
    assertThat(links.getFirst().previous()).isEqualTo(ChainEnd.GENESIS.hash());
    assertThat(links.getLast().previous()).isEqualTo(links.get(1).hash());
    assertThat(auditBook().end()).isEqualTo(links.getLast().end());
    assertThat(auditBook().link(2)).contains(links.get(1));
    assertThat(verified()).isEqualTo(new ChainFinding.Whole(auditBook().end()));
  }

  @Test
  default void before_and_after_are_kept_and_absent_is_not_empty() {
    auditTrail()
        .append(
            new AuditEntry(
                AT,
                "an",
                "::1",
                AuditAction.CLOSED_CASE,
                "✓ €",
                Optional.of(""),
                Optional.of("é")));
    written(1);

    var entries = auditBook().links(0, 2).stream().map(ChainLink::entry).toList();
    assertThat(entries.getFirst().before()).contains("");
    assertThat(entries.getFirst().after()).contains("é");
    assertThat(entries.getLast().before()).isEmpty();
    assertThat(verified()).isInstanceOf(ChainFinding.Whole.class);
  }

  @Test
  default void a_long_record_is_walked_in_handfuls() {
    written(AuditBook.MOST + 3);
    assertThat(verified()).isEqualTo(new ChainFinding.Whole(auditBook().end()));
    assertThat(auditBook().end().number()).isEqualTo(AuditBook.MOST + 3);
  }

  @Test
  default void an_anchor_that_was_kept_proves_that_nothing_before_it_was_rewritten() {
    written(2);
    var anchor = auditBook().end();
    written(1);

    assertThat(verified(anchor)).isInstanceOf(ChainFinding.Whole.class);
    assertThat(verified(new ChainEnd(2, "0".repeat(64))))
        .isEqualTo(new ChainFinding.Broken(2, ChainFinding.Fault.REWRITTEN));
    assertThat(verified(new ChainEnd(9, anchor.hash())))
        .isEqualTo(new ChainFinding.Broken(9, ChainFinding.Fault.REWRITTEN));
  }

  @Test
  default void a_record_that_begins_later_is_whole_and_says_so_at_its_end() {
    written(5);
    assertThat(auditBook().start()).isEqualTo(ChainEnd.GENESIS);
    assertThat(auditBook().forget(AT.plusMillis(500), AT.plusSeconds(9))).isFalse();
    var third = auditBook().link(3).orElseThrow().end();

    assertThat(auditBook().forget(AT.plusMillis(3500), AT.plusSeconds(9))).isTrue();

    assertThat(auditBook().start()).isEqualTo(third);
    var told = auditBook().link(6).orElseThrow().entry();
    assertThat(told.action()).isEqualTo(AuditAction.FORGOT_ENTRIES.name());
    assertThat(told.subject()).isEqualTo(third.toString());
    assertThat(verified()).isEqualTo(new ChainFinding.Whole(auditBook().end()));
    assertThat(auditBook().forget(AT.plusMillis(3500), AT.plusSeconds(9))).isFalse();
    assertThat(auditBook().end().number()).isEqualTo(6);
  }

  @Test
  default void an_anchor_that_was_forgotten_proves_nothing_any_more() {
    written(4);
    var second = auditBook().link(2).orElseThrow().end();
    var third = auditBook().link(3).orElseThrow().end();
    auditBook().forget(AT.plusMillis(3500), AT.plusSeconds(9));

    assertThat(verified(third)).isInstanceOf(ChainFinding.Whole.class);
    assertThat(verified(second))
        .isEqualTo(new ChainFinding.Broken(2, ChainFinding.Fault.FORGOTTEN));
  }

  @Test
  default void all_of_a_record_may_be_old() {
    written(2);
    assertThat(auditBook().forget(AT.plusSeconds(60), AT.plusSeconds(60))).isTrue();
    assertThat(auditBook().start().number()).isEqualTo(2);
    assertThat(verified()).isInstanceOf(ChainFinding.Whole.class);
  }

  @Test
  default void the_pages_follow_each_other_without_a_gap_and_newest_first() {
    written(5);
    note("an", AuditAction.VIEWED_ORDER, "s5b", 5);
    var seen = new ArrayList<String>();
    var place = AuditCursor.NEWEST;
    var page = auditBook().page(AuditFilter.ALL, place, 2);
    while (!page.isEmpty()) {
      page.forEach(line -> seen.add(line.entry().subject()));
      place = AuditCursor.read(page.getLast().place().toString()).orElseThrow();
      page = auditBook().page(AuditFilter.ALL, place, 2);
    }
    assertThat(seen).containsExactly("s5b", "s5", "s4", "s3", "s2", "s1");
  }

  @Test
  default void a_page_shows_what_the_filter_asks_for() {
    note("an", AuditAction.VIEWED_ORDER, "KM4T-9XQA", 1);
    note("bob", AuditAction.VIEWED_CASE, "KM4T-9XQA late-money", 2);
    note("an", AuditAction.LISTED_ORDERS, "paid", 3);
    var none = Optional.<String>empty();
    var ever = Optional.<Instant>empty();

    assertThat(subjects(new AuditFilter(Optional.of("bob"), none, none, ever, ever)))
        .containsExactly("KM4T-9XQA late-money");
    assertThat(subjects(new AuditFilter(none, Optional.of("LISTED_ORDERS"), none, ever, ever)))
        .containsExactly("paid");
    assertThat(subjects(new AuditFilter(none, none, Optional.of("KM4T-9XQA"), ever, ever)))
        .containsExactly("KM4T-9XQA late-money", "KM4T-9XQA");
    assertThat(subjects(new AuditFilter(none, none, Optional.of("KM4T"), ever, ever))).isEmpty();
    assertThat(
            subjects(
                new AuditFilter(
                    Optional.of("an"),
                    none,
                    none,
                    Optional.of(AT.plusMillis(500)),
                    Optional.of(AT.plusMillis(2500)))))
        .containsExactly("KM4T-9XQA");
  }
}
