package io.kassa.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowIdTest {

  private static final Instant NOW = Instant.parse("2026-11-02T10:15:30.123456Z");

  @Test
  void identities_of_one_moment_sort_in_the_order_in_which_they_were_made() {
    var made = new ArrayList<String>();
    for (int i = 0; i < 1000; i++) {
      made.add(RowId.at(NOW).toString());
    }
    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void a_later_microsecond_sorts_later() {
    assertThat(RowId.at(NOW.plusNanos(1000)).toString()).isGreaterThan(RowId.at(NOW).toString());
    assertThat(RowId.at(NOW.plusSeconds(1)).toString())
        .isGreaterThan(RowId.at(NOW.plusNanos(999_000)).toString());
  }

  @Test
  void the_least_of_a_millisecond_parts_what_is_earlier_from_what_is_not() {
    var least = RowId.least(NOW.plusNanos(300_000)).toString();
    assertThat(RowId.at(NOW.minusNanos(1_000_000)).toString()).isLessThan(least);
    assertThat(RowId.at(NOW).toString()).isGreaterThanOrEqualTo(least);
  }

  @Test
  void they_are_uuids_of_version_7() {
    UUID id = RowId.at(NOW);
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }
}
