package io.kassa.web.console.orders;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.AnOrder;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.payment.APayment;
import io.kassa.staff.Role;
import io.kassa.web.SampleShop;
import io.kassa.web.console.Desk;
import io.kassa.web.view.Page;
import io.kassa.web.view.Rendered;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrdersResourceTest {

  private static final Pattern ROW = Pattern.compile("data-order-reference=\"([^\"]+)\"");
  private static final Pattern NEXT =
      Pattern.compile("href=\"/console/orders\\?([^\"]*after=[^\"]+)\"");

  private final Desk desk = Desk.ofAn();
  private final OrdersResource resource = at(desk);

  private static OrdersResource at(Desk desk) {
    var page =
        new OrdersPage(desk.search(), desk.views, new SampleShop(), desk.visitor, desk.console);
    return new OrdersResource(desk.stage.orders, page, desk.lookAgain(), desk.pen, desk.visitor);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_status_is_shown_in_words_and_marked_for_programs(Language language) {
    for (var status : OrderStatus.values()) {
      desk.stage.orders.add(AnOrder.placed().build(), status);
    }

    var html = html(list(""), language);

    for (var status : OrderStatus.values()) {
      assertThat(html).contains("data-order-status=\"" + status.word() + "\"");
    }
    assertThat(html).doesNotContain("console.", "??").contains("<caption", "scope=\"col\"");
  }

  @Test
  void what_a_customer_typed_is_shown_and_never_obeyed() {
    kept(AnOrder.placed().by("<b>Bo</b>", "bo@example.be"), OrderStatus.OPEN);

    assertThat(html(list(""), Language.NL))
        .contains("&lt;b&gt;Bo&lt;/b&gt;")
        .doesNotContain("<b>Bo</b>");
  }

  @Test
  void an_exact_number_leads_straight_to_its_order_however_it_is_typed() {
    var number = kept(AnOrder.placed(), OrderStatus.PAID).number().value();
    var typed = "+" + number.toLowerCase(Locale.ROOT).replace("-", "+");

    var answer = list("status=failed&q=" + typed);

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeaderString("Location")).endsWith("/console/orders/" + number);
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void the_address_holds_the_whole_filter_and_the_page_and_the_record_repeat_it() {
    kept(AnOrder.placed().by("An", "an@example.be"), OrderStatus.PAID);
    kept(AnOrder.placed().by("Bo", "bo@example.be"), OrderStatus.PAID);
    var query =
        "q=AN%40example.be&status=paid&from=2026-11-02&to=02%2F11%2F2026&least=21%2C95&most=30"
            + "&delivery=bpost&language=nl&sort=lowest";

    var html = html(list(query), Language.EN);

    assertThat(ROW.matcher(html).results()).hasSize(1);
    assertThat(html)
        .contains("value=\"AN@example.be\"", "value=\"paid\" selected", "value=\"2026-11-02\"")
        .contains("value=\"bpost\" selected")
        .contains("value=\"02/11/2026\"", "value=\"21,95\"", "value=\"lowest\" selected")
        .contains("?" + query.replace("&", "&amp;") + "&amp;lang=fr")
        .contains("href=\"/console/orders.csv?" + query.replace("&", "&amp;") + "\"")
        .contains("at most 100,000 orders");
    assertThat(desk.record())
        .containsExactly(
            "an LISTED_ORDERS q=AN@example.be status=paid from=2026-11-02 to=02/11/2026"
                + " least=21,95 most=30 delivery=bpost language=nl sort=lowest 192.0.2.1");
  }

  @ParameterizedTest
  @CsvSource({
    "q, x, Enter at least 2 characters",
    "status, lost, Choose one of the values offered",
    "attempt, lost, Choose one of the values offered",
    "from, 31/2/2026, Enter a day as",
    "to, yesterday, Enter a day as",
    "least, ten, Enter an amount",
    "most, '-1', Enter an amount",
    "delivery, A B, Choose one of the values offered",
    "language, xx, Choose one of the values offered",
    "cases, some, Choose one of the values offered",
    "sort, random, Choose one of the values offered"
  })
  void a_wrong_value_is_told_at_its_field_and_nothing_typed_is_lost(
      String field, String wrong, String message) {
    kept(AnOrder.placed(), OrderStatus.PAID);
    var typed = field.equals("q") ? "" : "q=keep+me&";

    var answer = list(typed + field + "=" + wrong.replace(" ", "+"));
    var html = html(answer, Language.EN);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(html)
        .contains("Error: Orders", "href=\"#" + field + "\"", "id=\"" + field + "-error\"", message)
        .doesNotContain("data-order-reference");
    if (!List.of("status", "attempt", "delivery", "language", "cases", "sort").contains(field)) {
      assertThat(html).contains("value=\"" + wrong + "\"");
    }
    if (!typed.isEmpty()) {
      assertThat(html).contains("value=\"keep me\"");
    }
  }

  @Test
  void ranges_that_end_before_they_begin_are_refused_at_their_end() {
    assertThat(html(list("from=2026-11-02&to=2026-11-01"), Language.EN))
        .contains("id=\"to-error\"", "must not be before the first");
    assertThat(html(list("least=10&most=9,99"), Language.EN))
        .contains("id=\"most-error\"", "must not be below the lowest");
  }

  @ParameterizedTest
  @CsvSource({"''", "sort=highest"})
  void paging_shows_every_order_once_and_finds_back_to_the_beginning(String query) {
    var expected = new ArrayList<String>();
    for (int i = 0; i < 2 * OrdersPage.ROWS + 1; i++) {
      var time = AnOrder.PLACED_AT.minus(Duration.ofSeconds(i));
      expected.add(kept(AnOrder.placed().at(time), OrderStatus.OPEN).number().value());
    }

    var seen = new ArrayList<String>();
    var next = query;
    while (true) {
      var html = html(list(next), Language.NL);
      assertThat(html.contains("Terug naar de eerste")).isEqualTo(next.contains("after="));
      ROW.matcher(html).results().map(row -> row.group(1)).forEach(seen::add);
      var link = NEXT.matcher(html);
      if (!link.find()) {
        break;
      }
      next = link.group(1).replace("&amp;", "&");
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void an_empty_list_says_why_it_is_empty() {
    assertThat(html(list(""), Language.EN)).contains("No orders yet");
    assertThat(html(list("status=paid"), Language.EN)).contains("No order fits", "Show all orders");
    assertThat(html(list("after=1999-01-01T00:00:00Z~1~KM4T-9XQA"), Language.EN))
        .contains("no further orders", "Back to the first page");
  }

  @Test
  void looking_again_at_many_asks_about_each_and_comes_back_to_the_same_list() {
    var first = pending();
    var second = pending();

    var answer =
        resource.lookAgain(
            List.of(first.number().value(), second.number().value()), "status=pending");

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeaderString("Location"))
        .startsWith("/console/orders?status=pending&looked=");
    assertThat(desk.record())
        .containsExactlyInAnyOrder(
            "an LOOKED_AGAIN %s 192.0.2.1".formatted(first.number()),
            "an LOOKED_AGAIN %s 192.0.2.1".formatted(second.number()));
  }

  @Test
  void nothing_or_too_much_chosen_is_refused_and_the_choice_is_kept() {
    var number = kept(AnOrder.placed(), OrderStatus.OPEN).number().value();

    var none = resource.lookAgain(List.of("nonsense"), "q=elise");
    var many = resource.lookAgain(Collections.nCopies(51, number), "q=elise");

    assertThat(none.getStatus()).isEqualTo(422);
    assertThat(html(none, Language.EN)).contains("Choose at least one order", "value=\"elise\"");
    assertThat(many.getStatus()).isEqualTo(422);
    assertThat(html(many, Language.EN))
        .contains("Choose at most 50 orders at once", "checked=\"checked\"");
    assertThat(desk.record()).isEmpty();
  }

  @Test
  void who_may_only_look_is_offered_neither_questions_nor_files() {
    var viewer = Desk.of(Role.VIEWER);
    viewer.stage.orders.add(AnOrder.placed().build(), OrderStatus.OPEN);

    assertThat(html(at(viewer).list(ListFormTest.parameters("")), Language.EN))
        .contains("data-order-reference")
        .doesNotContain("name=\"order\"", "orders.csv");
  }

  private Order pending() {
    var order = kept(AnOrder.placed(), OrderStatus.PENDING);
    desk.stage.payments.add(APayment.awaitingShopper(order.number()));
    return order;
  }

  private Order kept(AnOrder made, OrderStatus status) {
    var order = made.build();
    desk.stage.orders.add(order, status);
    return order;
  }

  private Response list(String query) {
    return resource.list(ListFormTest.parameters(query));
  }

  private static String html(Response answer, Language language) {
    return Rendered.html((Page) answer.getEntity(), language);
  }
}
