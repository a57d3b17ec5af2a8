package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.APayment;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrdersResourceTest {

  private static final Pattern ROW = Pattern.compile("data-order-reference=\"([^\"]+)\"");
  private static final Pattern OLDER = Pattern.compile("after=([^\"&]+)\"");

  private final Desk desk = Desk.ofAn();
  private final OrdersResource resource =
      new OrdersResource(desk.list(), desk.stage.orders, desk.pen, desk.console);

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_status_is_shown_in_words_and_marked_for_programs(Language language) {
    for (var status : OrderStatus.values()) {
      desk.stage.orders.add(AnOrder.placed().build(), status);
    }

    var html = html(resource.list("", "", "").getEntity(), language);

    for (var status : OrderStatus.values()) {
      assertThat(html).contains("data-order-status=\"" + status.word() + "\"");
    }
    assertThat(html).doesNotContain("console.").contains("<caption", "scope=\"col\"");
  }

  @Test
  void what_a_customer_typed_is_shown_and_never_obeyed() {
    desk.stage.orders.add(
        AnOrder.placed().by("<b>Bo</b>", "bo@example.be").build(), OrderStatus.OPEN);

    assertThat(html(resource.list("", "", "").getEntity(), Language.NL))
        .contains("&lt;b&gt;Bo&lt;/b&gt;")
        .doesNotContain("<b>Bo</b>");
  }

  @Test
  void an_exact_number_leads_straight_to_its_order_however_it_is_typed() {
    var order = AnOrder.placed().build();
    desk.stage.orders.add(order, OrderStatus.PAID);
    var typed = " " + order.number().value().toLowerCase(Locale.ROOT).replace("-", " ");

    var answer = resource.list("failed", typed, "");

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeaderString("Location"))
        .endsWith("/console/orders/" + order.number().value());
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void searching_and_filtering_keeps_what_was_asked_on_the_page_and_on_record() {
    desk.stage.orders.add(AnOrder.placed().by("An", "an@example.be").build(), OrderStatus.PAID);
    desk.stage.orders.add(AnOrder.placed().by("Bo", "bo@example.be").build(), OrderStatus.PAID);

    var html = html(resource.list("paid", "AN@example.be", "").getEntity(), Language.EN);

    assertThat(ROW.matcher(html).results()).hasSize(1);
    assertThat(html)
        .contains("value=\"AN@example.be\"", "value=\"paid\" selected")
        .contains("?status=paid&amp;q=AN%40example.be&amp;lang=fr");
    assertThat(desk.record()).containsExactly("an LISTED_ORDERS paid AN@example.be 192.0.2.1");
  }

  @Test
  void the_gateways_long_name_of_a_payment_finds_its_order() {
    var order = AnOrder.placed().build();
    var payment = APayment.awaitingShopper(order.number());
    desk.stage.orders.add(order, OrderStatus.PENDING);
    desk.stage.orders.add(AnOrder.placed().build(), OrderStatus.PENDING);
    desk.stage.payments.add(payment);

    var name = payment.handle().orElseThrow().paymentId();
    var html = html(resource.list("", name, "").getEntity(), Language.EN);

    assertThat(ROW.matcher(html).results().map(row -> row.group(1)))
        .containsExactly(order.number().value());
  }

  @Test
  void paging_shows_every_order_once_newest_first_and_finds_back_to_the_beginning() {
    var time = AnOrder.PLACED_AT;
    var expected = new ArrayList<String>();
    for (int i = 0; i < 2 * OrdersResource.ROWS + 1; i++) {
      var order = AnOrder.placed().at(time.minus(Duration.ofSeconds(i))).build();
      desk.stage.orders.add(order, OrderStatus.OPEN);
      expected.add(order.number().value());
    }

    var seen = new ArrayList<String>();
    var after = "";
    do {
      var html = html(resource.list("", "", after).getEntity(), Language.NL);
      assertThat(html.contains("Terug naar de nieuwste")).isEqualTo(!after.isEmpty());
      ROW.matcher(html).results().map(row -> row.group(1)).forEach(seen::add);
      var next = OLDER.matcher(html);
      after = next.find() ? decoded(next.group(1)) : "";
    } while (!after.isEmpty());
    assertThat(seen).containsExactlyElementsOf(expected);
  }

  @Test
  void an_empty_list_says_why_it_is_empty() {
    assertThat(html(resource.list("", "", "").getEntity(), Language.EN)).contains("No orders yet");
    assertThat(html(resource.list("paid", "", "").getEntity(), Language.EN))
        .contains("No order fits", "Show all orders");
    assertThat(
            html(resource.list("", "", "1999-01-01T00:00:00Z~KM4T-9XQA").getEntity(), Language.EN))
        .contains("no older orders", "Back to the newest");
  }

  @Test
  void garbage_for_a_cursor_shows_the_first_page() {
    desk.stage.orders.add(AnOrder.placed().build(), OrderStatus.OPEN);

    assertThat(html(resource.list("", "", "garbage").getEntity(), Language.EN))
        .contains("data-order-reference");
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("&amp;", "&"), StandardCharsets.UTF_8);
  }

  private static String html(Object entity, Language language) {
    return Rendered.html((Page) entity, language);
  }
}
