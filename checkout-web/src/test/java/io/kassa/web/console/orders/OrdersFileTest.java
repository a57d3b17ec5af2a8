package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.search.FoundOrders;
import io.kassa.search.OrderPlace;
import io.kassa.search.OrderQuery;
import io.kassa.search.OrderSearch;
import io.kassa.web.SampleShop;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersFileTest {

  private final Desk desk = Desk.ofAn();

  @Test
  void the_file_holds_exactly_the_filtered_rows_in_the_order_of_the_list() throws IOException {
    var first = order("Hélène, \"de\" Vries", "h@example.be", 1);
    var second = order("Bo", "bo@example.be", 2);
    desk.stage.orders.add(AnOrder.placed().build(), OrderStatus.FAILED);

    var answer = file(desk.search()).file(ListFormTest.parameters("status=paid&sort=oldest"));

    assertThat(answer.getHeaderString("Content-Disposition"))
        .isEqualTo("attachment; filename=\"orders-2026-11-22.csv\"");
    assertThat(answer.getMediaType()).hasToString("text/csv;charset=UTF-8;header=present");
    assertThat(text(answer.getEntity()))
        .isEqualTo(
            "\ufeffreference,placedAt,status,name,email,total,currency,delivery,language\r\n"
                + first
                + ",2026-11-02T11:16:30.123456+01:00,paid,\"Hélène, \"\"de\"\" Vries\","
                + "h@example.be,21.95,EUR,bpost,nl\r\n"
                + second
                + ",2026-11-02T11:17:30.123456+01:00,paid,Bo,bo@example.be,21.95,EUR,bpost,nl\r\n");
    assertThat(desk.record())
        .containsExactly("an EXPORTED_ORDERS status=paid sort=oldest 192.0.2.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      value = {"=1+1~'=1+1", "+32~'+32", "-1~'-1", "@x~'@x", "＝1~'＝1", "An=Bo~An=Bo", "\"\"~\"\""})
  void no_spreadsheet_takes_a_customers_words_for_a_formula(String typed, String written) {
    assertThat(OrderLines.field(typed)).isEqualTo(written);
  }

  @Test
  void what_would_end_a_field_or_a_line_stands_in_quotation_marks() {
    assertThat(OrderLines.field("a\r\nb")).isEqualTo("\"a\r\nb\"");
    assertThat(OrderLines.field("\t=1")).isEqualTo("\"'\t=1\"");
    assertThat(OrderLines.field("a;b")).isEqualTo("\"a;b\"");
  }

  @Test
  void a_long_file_is_read_in_parts_and_ends_at_the_limit() throws IOException {
    for (int i = 0; i < 2_300; i++) {
      desk.stage.orders.add(AnOrder.placed().build(), OrderStatus.PAID);
    }
    var asked = new int[1];
    var counting =
        new OrderSearch() {
          @Override
          public FoundOrders page(OrderQuery query, Optional<OrderPlace> after, int limit) {
            asked[0]++;
            assertThat(limit).isLessThanOrEqualTo(1000);
            return desk.search().page(query, after, limit);
          }

          @Override
          public boolean exceeds(OrderQuery query, int rows) {
            return false;
          }
        };
    assertThat(text(new OrderLines(counting, OrderQuery.ALL, 100_000)).lines()).hasSize(2_301);
    assertThat(asked[0]).isEqualTo(3);
    assertThat(text(new OrderLines(counting, OrderQuery.ALL, 1_500)).lines()).hasSize(1_501);
  }

  @Test
  void more_than_the_limit_is_refused_before_anything_is_written_or_on_record() {
    var endless =
        new OrderSearch() {
          @Override
          public FoundOrders page(OrderQuery query, Optional<OrderPlace> after, int limit) {
            return desk.search().page(query, after, limit);
          }

          @Override
          public boolean exceeds(OrderQuery query, int rows) {
            assertThat(rows).isEqualTo(100_000);
            return true;
          }
        };
    var answer = file(endless).file(ListFormTest.parameters("q=elise"));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Rendered.html((Page) answer.getEntity(), Language.EN))
        .contains("More orders fit than a file may hold (100,000)", "value=\"elise\"");
    assertThat(file(desk.search()).file(ListFormTest.parameters("q=x")).getStatus()).isEqualTo(422);
    assertThat(desk.record()).isEmpty();
  }

  private OrdersFile file(OrderSearch search) {
    var page = new OrdersPage(search, desk.views, new SampleShop(), desk.visitor, desk.console);
    return new OrdersFile(search, page, desk.pen, desk.stage.clock);
  }

  private String order(String name, String email, int minutes) {
    var order =
        AnOrder.placed()
            .by(name, email)
            .at(AnOrder.PLACED_AT.plus(Duration.ofMinutes(minutes)))
            .build();
    desk.stage.orders.add(order, OrderStatus.PAID);
    return order.number().value();
  }

  private static String text(Object entity) throws IOException {
    var out = new ByteArrayOutputStream();
    ((StreamingOutput) entity).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
