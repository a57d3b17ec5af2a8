package io.kassa.web.console.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.audit.AuditFilter;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditAddressTest {

  @Test
  void both_days_are_included_also_when_a_night_has_25_hours() {
    var filter = AuditAddress.read(Map.of("from", "2026-10-25", "until", "2026-10-25")).filter();
    assertThat(filter.from()).contains(Instant.parse("2026-10-24T22:00:00Z"));
    assertThat(filter.until()).contains(Instant.parse("2026-10-25T23:00:00Z"));
  }

  @Test
  void what_it_does_not_understand_it_leaves_out() {
    var address =
        AuditAddress.read(
            Map.of(
                "who", " \u0000 ",
                "action", "DANCED",
                "from", "yesterday",
                "until", "9999-12-31",
                "after", "x~y"));
    assertThat(address.filter()).isEqualTo(AuditFilter.ALL);
    assertThat(address.filters()).isFalse();
    assertThat(address).hasToString("/console/audit");
  }

  @Test
  void it_is_read_back_as_it_was_written() {
    var given =
        Map.of(
            "who", "an & co",
            "action", "VIEWED_ORDER",
            "subject", "50 %",
            "from", "2026-11-01",
            "until", "2026-11-02",
            "after", "2026-11-02T09:00:00.000007Z~00000000-0000-7000-8000-000000000001");
    var address = AuditAddress.read(given);
    assertThat(address.query())
        .isEqualTo(
            "who=an+%26+co&action=VIEWED_ORDER&subject=50+%25&from=2026-11-01&until=2026-11-02"
                + "&after=2026-11-02T09%3A00%3A00.000007Z%7E00000000-0000-7000-8000-000000000001");
    assertThat(address.first().after()).isEmpty();
  }
}
