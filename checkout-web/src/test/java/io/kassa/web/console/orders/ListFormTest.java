package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ListFormTest {

  /** What a server makes of an address. */
  static MultivaluedMap<String, String> parameters(String query) {
    var parameters = new MultivaluedHashMap<String, String>();
    for (var pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        var parts = pair.split("=", 2);
        parameters.add(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  @Test
  void what_is_typed_loses_what_surrounds_it_and_what_no_database_can_hold() {
    var form = ListForm.read(parameters("q=%20an%00@example.com%0A&status=&evil=1"));

    assertThat(form).hasToString("/console/orders?q=an%40example.com");
    assertThat(form.inWords()).isEqualTo("q=an@example.com");
  }

  @Test
  void an_endless_term_is_cut() {
    assertThat(ListForm.read(parameters("q=" + "x".repeat(5000))).value("q")).hasSize(1100);
  }

  @Test
  void an_address_reads_back_what_it_wrote_and_leaves_out_garbage() {
    var form =
        ListForm.read(
            parameters("q=%C3%A9%26%3D&sort=oldest&after=2026-11-22T10:15:30Z~5~KM4T-9XQA"));

    assertThat(ListForm.read(form.query())).isEqualTo(form);
    assertThat(ListForm.read("q=%zz&&=x&after=garbage&sort=oldest"))
        .hasToString("/console/orders?sort=oldest");
    assertThat(form.first().query()).isEqualTo("q=%C3%A9%26%3D&sort=oldest");
  }

  @Test
  void the_order_of_the_rows_is_no_filter() {
    assertThat(ListForm.read("sort=oldest").filters()).isFalse();
    assertThat(ListForm.read("cases=open").filters()).isTrue();
    assertThat(ListForm.read("status=paid").filtersFurther()).isFalse();
    assertThat(ListForm.read("cases=open").filtersFurther()).isTrue();
  }
}
