package io.kassa.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Initiation;
import io.kassa.payment.Payment;
import io.kassa.web.Visit;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeavingTest {

  private final Visit visit = new Visit();

  @Test
  void the_first_showing_moves_on_to_the_gateway_by_itself() {
    var page = visit.get(visit.order());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Refresh")).isEqualTo("1; url=https://gateway.example/pay/1");
    assertThat(page.html()).contains("gateway.example").contains("data-order-status=\"pending\"");
  }

  @Test
  void whoever_comes_back_to_it_is_asked_and_not_bounced() {
    var way = visit.order();
    visit.get(way);

    var back = visit.get(way);

    assertThat(back.header("Refresh")).isEmpty();
    assertThat(back.html()).contains("href=\"https://gateway.example/pay/1\"");
  }

  @Test
  void without_the_cookie_nobody_is_bounced_long_after_the_button() {
    var way = visit.order();
    visit.cookies.clear();
    visit.stage.clock.move(Duration.ofSeconds(20));

    assertThat(visit.get(way).header("Refresh")).isEmpty();
  }

  @Test
  void another_attempt_moves_on_by_itself_again() {
    var way = visit.order();
    visit.get(way);

    visit.post(way.replace("/pay", "/payments"), "page-failed", "1");

    assertThat(visit.get(way).header("Refresh")).isEqualTo("1; url=https://gateway.example/pay/2");
  }

  @Test
  void a_second_click_on_a_page_that_failed_does_not_end_what_the_first_one_began() {
    var way = visit.order();
    visit.post(way.replace("/pay", "/payments"), "page-failed", "1");

    visit.post(way.replace("/pay", "/payments"), "page-failed", "1");

    assertThat(visit.stage.gateway.initiations()).hasSize(2);
  }

  @Test
  void once_an_earlier_attempt_brought_money_nobody_is_sent_to_pay_again() {
    var way = visit.order();
    var order = visit.at(way);
    var first = visit.stage.newest(order);
    visit.post(way.replace("/pay", "/payments"), "page-failed", "1");
    visit.stage.gateway.shopperPays(first.handle().orElseThrow());
    visit.get("/checkout/return/" + order.token().value() + "/success");

    assertThat(visit.get(way).location()).isEqualTo(way.replace("/pay", ""));
    assertThat(visit.get(way.replace("/pay", "")).html())
        .contains("data-order-status=\"paid\"")
        .doesNotContain("gateway.example");
  }

  @Test
  void an_old_payment_page_is_not_offered_any_more() {
    var way = visit.order();
    visit.stage.clock.move(Payment.REDIRECT_IS_YOUNG);

    assertThat(visit.get(way).location()).isEqualTo(way.replace("/pay", ""));
  }

  @Test
  void a_gateway_that_cannot_be_reached_leads_to_the_truth_and_to_another_try() {
    visit.stage.gateway.nextInitiation(new Initiation.Unreachable("connection refused"));
    var way = visit.order();

    var order = visit.get(way).location();

    assertThat(order).isEqualTo(way.replace("/pay", ""));
    assertThat(visit.get(order).html())
        .contains("De betaaldienst is niet bereikbaar")
        .contains("data-order-status=\"failed\"")
        .doesNotContain("connection refused");
    assertThat(visit.post(order + "/payments").location()).isEqualTo(way);
    assertThat(visit.get(way).header("Refresh")).contains("gateway.example");
  }
}
