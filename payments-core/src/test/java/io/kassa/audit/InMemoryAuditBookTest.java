package io.kassa.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.audit.ChainFinding.Broken;
import io.kassa.audit.ChainFinding.Fault;
import io.kassa.staff.AuditTrail;
import io.kassa.staff.InMemoryAuditTrail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InMemoryAuditBookTest implements AuditBookContract {

  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();

  @Override
  public AuditTrail auditTrail() {
    return trail;
  }

  @Override
  public AuditBook auditBook() {
    return trail;
  }

  private static Written by(Written entry, String who) {
    return new Written(
        entry.at(),
        who,
        entry.from(),
        entry.action(),
        entry.subject(),
        entry.before(),
        entry.after());
  }

  private void replace(int index, ChainLink other) {
    trail.forge(links -> {
      var forged = new ArrayList<>(links);
      forged.set(index, other);
      return forged;
    });
  }

  @Test
  void an_entry_that_was_changed_with_its_own_hash_is_found_by_the_one_after_it() {
    written(4);
    var second = trail.links(1, 1).getFirst();
    replace(1, ChainLink.next(trail.links(0, 1).getFirst().end(), by(second.entry(), "bob")));

    assertThat(verified()).isEqualTo(new Broken(2, Fault.ALTERED));
  }

  @Test
  void the_last_entry_changed_with_its_own_hash_is_found_by_the_head() {
    written(4);
    var last = trail.links(3, 1).getFirst();
    replace(3, ChainLink.next(trail.links(2, 1).getFirst().end(), by(last.entry(), "bob")));

    assertThat(verified()).isEqualTo(new Broken(4, Fault.ALTERED));
  }

  @Test
  void the_first_entry_is_bound_to_the_beginning() {
    written(2);
    var first = trail.links(0, 1).getFirst();
    replace(0, ChainLink.next(new ChainEnd(0, "f".repeat(64)), first.entry()));

    assertThat(verified()).isEqualTo(new Broken(1, Fault.ALTERED));
  }

  @Test
  void an_entry_below_the_first_or_of_a_number_that_was_given_is_an_inserted_one() {
    written(2);
    var first = trail.links(0, 1).getFirst();
    trail.forge(links ->
        Stream.concat(
                Stream.of(ChainLink.next(new ChainEnd(-1, first.previous()), first.entry())),
                links.stream())
            .toList());
    assertThat(verified()).isEqualTo(new Broken(0, Fault.INSERTED));

    trail.forge(links -> List.of(links.get(1), links.get(1), links.get(2)));
    assertThat(verified()).isEqualTo(new Broken(1, Fault.INSERTED));
  }

  @Test
  void moving_a_letter_from_one_field_to_the_next_changes_the_hash() {
    var one = entry("ab", "c", Optional.empty());
    var other = entry("a", "bc", Optional.empty());
    assertThat(CanonicalForm.hash(1, "", one)).isNotEqualTo(CanonicalForm.hash(1, "", other));
    assertThat(CanonicalForm.of(1, "", entry("", "", Optional.of(""))))
        .isNotEqualTo(CanonicalForm.of(1, "", entry("", "", Optional.empty())));
  }

  /** Hashed apart from the program: printf '…' | sha256sum. */
  @Test
  void the_form_that_is_hashed_never_changes() {
    var entry =
        new Written(
            Instant.parse("2026-11-02T09:00:00.000007999Z"),
            "an",
            "::1",
            "VIEWED_ORDER",
            "é",
            Optional.empty(),
            Optional.of("x"));
    assertThat(CanonicalForm.of(7, "00", entry))
        .isEqualTo("1:7,2:00,27:2026-11-02T09:00:00.000007Z,2:an,3:::1,12:VIEWED_ORDER,2:é,-,1:x,");
    assertThat(CanonicalForm.hash(7, "00", entry))
        .isEqualTo("0fb49ff5b413f6202b289b1a59a96433f902cff42506273233b2f2d9e35b2cd3");
  }

  private static Written entry(String who, String from, Optional<String> before) {
    return new Written(AT, who, from, "VIEWED_ORDER", "", before, Optional.empty());
  }
}
