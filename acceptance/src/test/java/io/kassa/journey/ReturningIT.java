package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class ReturningIT {

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage;

  ReturningIT(DatabaseKind database) {
    this.stage = Stage.shared(database);
  }

  @Test
  void who_pays_and_closes_the_browser_has_paid_within_thirty_seconds() {
    var shopper = shopper().arrivesAtBancontact();
    var number = numberAtTheGateway(shopper);
    shopper.chooses(ShopperChoice.PAY_AND_CLOSE);
    shopper.visitor().leaves();

    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
    Eventually.passes(
        Duration.ofSeconds(30), () -> assertThat(staff.sees(number).status()).isEqualTo("paid"));
    assertThat(staff.read().story()).contains("FUNDS_MOVING");
  }

  @Test
  void the_way_back_can_be_taken_many_times_by_anybody_who_has_it() {
    var shopper = shopper().arrivesAtBancontact().chooses(ShopperChoice.PAY);
    var back = "/checkout/return/" + token(shopper);

    for (var ending : new String[] {"/success", "/pending", "/cancel", "/success?orderKey=a%26b"}) {
      shopper.opens(back + ending);
      assertThat(shopper.orderStatus()).isEqualTo("paid");
    }
    shopper.visitor().forgetsCookies();
    shopper.opens(back + "/cancel?paymentStatus=REFUSED&status=FAILURE&mac=%00%ff&lang=xx");
    assertThat(shopper.orderStatus()).isEqualTo("paid");

    var another = new Shopper(visitors.comes(Equipment.usual(Language.FR)), stage);
    another.opens(back + "/pending?paymentStatus=AUTHORISED&paymentAmount=1");
    assertThat(another.orderStatus()).isEqualTo("paid");
    assertThat(another.orderNumber()).isEqualTo(shopper.orderNumber());
  }

  @Test
  void saying_success_without_having_paid_makes_nothing_paid() {
    var shopper = shopper().arrivesAtBancontact();
    shopper.chooses(ShopperChoice.LEAVE_PENDING);

    shopper.opens("/checkout/return/" + token(shopper) + "/success?paymentStatus=AUTHORISED");

    assertThat(shopper.orderStatus()).isEqualTo("pending");
    var payment = stage.worldpay().paymentsOf(shopper.orderNumber()).getFirst();
    assertThat(payment.getString("lastEvent")).isEqualTo("pending");
  }

  @Test
  void a_wrong_token_leads_nowhere() {
    var wrong = "AAAAAAAAAAAAAAAAAAAAAAAAAAA";
    for (var path :
        new String[] {
          "/orders/" + wrong,
          "/orders/x",
          "/orders/" + wrong + "/pay",
          "/checkout/return/" + wrong + "/success"
        }) {
      assertThat(Http.get(stage.at(path)).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void after_cancelling_the_same_order_can_be_paid_without_typing_anything_again() {
    var shopper = shopper().arrivesAtBancontact().chooses(ShopperChoice.CANCEL);
    var number = shopper.orderNumber();

    shopper.button("status.tryAgain").click();
    shopper.isTakenToBancontact().chooses(ShopperChoice.PAY);

    assertThat(shopper.orderNumber()).isEqualTo(number);
    assertThat(shopper.orderStatus()).isEqualTo("paid");
    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
    assertThat(staff.sees(number).attempts())
        .extracting("state")
        .containsExactly("PAID", "DECLINED");
    assertThat(stage.worldpay().paymentsOf(number)).hasSize(2);
  }

  @Test
  void a_page_that_waits_moves_on_by_itself_when_the_payment_comes() {
    var shopper = new Shopper(visitors.comes(Equipment.usual(Language.DE).withoutScripts()), stage);
    shopper.arrivesAtBancontact();
    var reference =
        stage
            .worldpay()
            .paymentsOf(numberAtTheGateway(shopper))
            .getFirst()
            .getString("transactionReference");
    shopper.chooses(ShopperChoice.LEAVE_PENDING);
    assertThat(shopper.orderStatus()).isEqualTo("pending");

    stage.worldpay().simulator().shopperChooses(reference, ShopperChoice.PAY_AND_CLOSE);

    shopper.comesToRead("paid");
  }

  private Shopper shopper() {
    return new Shopper(visitors.comes(Equipment.usual(Language.NL)), stage);
  }

  private static String token(Shopper shopper) {
    return URI.create(shopper.page().url()).getPath().replace("/orders/", "");
  }

  /** The payment page shows the order's number; the gateway's ledger knows whose page it is. */
  private String numberAtTheGateway(Shopper shopper) {
    var page = URI.create(shopper.page().url()).getPath();
    return stage.worldpay().published().getJsonArray("payments").stream()
        .map(value -> value.asJsonObject())
        .filter(payment -> payment.getString("hostedPage").equals(page))
        .map(payment -> payment.getString("orderReference"))
        .findFirst()
        .orElseThrow();
  }
}
