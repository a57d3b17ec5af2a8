package io.kassa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SelfTestApiTest {

  private final Program program = new Program("monitoring:" + Program.SECRET);

  @Test
  void monitoring_reads_verdicts_words_and_remedies() {
    var report = program.read("/api/v1/self-test");

    assertThat(report.getString("verdict")).isEqualTo("broken");
    assertThat(report.getString("at")).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(report.getJsonArray("checks").getJsonObject(0).toString())
        .isEqualTo(
            ("{'name':'database','verdict':'ok','words':'It answers within 3 ms and has the tables of"
                    + " version 006.','remedy':null}")
                .replace('\'', '"'));
    assertThat(report.getJsonArray("checks").getJsonObject(2).getString("remedy"))
        .contains("kassa.mail.host");
  }

  @Test
  void nobody_reads_them_without_a_key() {
    assertThat(program.ask("GET", "/api/v1/self-test", Map.of()).status()).isEqualTo(401);
  }
}
