package io.kassa.web.console.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.audit.AuditBook;
import io.kassa.audit.AuditFilter;
import io.kassa.staff.AuditAction;
import io.kassa.web.console.Desk;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AuditExportResourceTest {

  private final Desk desk = Desk.ofAn();
  private final AuditExportResource resource = new AuditExportResource(desk.trail, desk.pen);

  @Test
  void no_cell_begins_a_formula_and_no_cell_ends_early() throws IOException {
    desk.pen.noteAs("=HYPERLINK(\"http://evil\")", AuditAction.SIGN_IN_REFUSED);
    for (var sign : new String[] {"+1", "-1", "@x", "\tx", "\rx"}) {
      desk.pen.note(AuditAction.LISTED_ORDERS, sign);
    }

    var csv = csv();

    assertThat(csv)
        .startsWith("number,time,who,from,action,subject,before,after,previous,hash\r\n")
        .contains("\"'=HYPERLINK(\"\"http://evil\"\")\"", "\"'+1\"", "\"'-1\"", "\"'@x\"")
        .contains("\"'\tx\"", "\"'\rx\"");
    assertThat(csv.split("\r\n", -1)).hasSize(8);
  }

  @Test
  void a_json_line_holds_what_is_hashed() throws IOException {
    desk.pen.change(AuditAction.CLOSED_CASE, "KM4T-9XQA", "", "closed");
    var link = desk.trail.link(1).orElseThrow();

    var out = new ByteArrayOutputStream();
    resource.copy(AuditFilter.ALL, "", AuditCopy::json, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"number\":1,\"time\":\"%s\",\"who\":\"an\",\"from\":\"192.0.2.1\",\"action\":\"CLOSED_CASE\","
                    .formatted(link.entry().at())
                + "\"subject\":\"KM4T-9XQA\",\"before\":\"\",\"after\":\"closed\",\"previous\":\"%s\",\"hash\":\"%s\"}\n"
                    .formatted(link.previous(), link.hash()));
  }

  @Test
  void a_long_record_is_copied_whole_a_handful_at_a_time() throws IOException {
    for (int n = 0; n < AuditBook.MOST + 5; n++) {
      desk.pen.note(AuditAction.VIEWED_ORDER, "s" + n);
    }
    assertThat(csv().split("\r\n", -1)).hasSize(AuditBook.MOST + 7);
  }

  private String csv() throws IOException {
    var out = new ByteArrayOutputStream();
    resource.copy(AuditFilter.ALL, AuditCopy.CSV_HEAD, AuditCopy::csv, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
