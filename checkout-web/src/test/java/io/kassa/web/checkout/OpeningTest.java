package io.kassa.web.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.OrderStatus;
import io.kassa.payment.PaymentState;
import io.kassa.web.SampleOrder;
import io.kassa.web.Visit;
import org.junit.jupiter.api.Test;

class OpeningTest {

  private final Visit visit = new Visit();

  @Test
  void while_the_gateway_is_slow_the_page_says_so_and_looks_again_by_itself() {
    var placed = SampleOrder.placed(OrderStatus.PENDING);
    visit.stage.orders.add(placed.order(), OrderStatus.PENDING);
    visit.stage.payments.add(SampleOrder.attempt(new PaymentState.Opening()));
    var address = "/orders/" + placed.order().token().value();

    var page = visit.get(address + "/pay");

    assertThat(page.header("Refresh")).isEqualTo("2; url=" + address + "/pay");
    assertThat(page.html())
        .contains("<html lang=\"fr\">")
        .contains("Vous ne devez pas commander de nouveau")
        .contains("data-order-reference=\"KM4T-9XQA\"");
    assertThat(visit.get(address).html()).contains("Ne commandez pas et ne payez pas de nouveau");
  }
}
