package io.worldpaysim;

import static org.assertj.core.api.Assertions.assertThat;

import io.worldpaysim.hosted.ShopperChoice;
import jakarta.json.Json;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostedPageTest {

  @RegisterExtension final RunningSimulator simulators = new RunningSimulator();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Betaal €\u00a01.249,50 | Annuleren",
        "fr | Payer 1\u202f249,50\u00a0€ | Annuler",
        "de | 1.249,50\u00a0€ bezahlen | Abbrechen",
        "en | Pay €1,249.50 | Cancel",
      })
  void the_page_speaks_each_language(String language, String pay, String cancel) {
    Merchant merchant = simulators.merchant();

    Reply page = merchant.open(merchant.create(Merchant.order("T-1", 124_950)), language);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("content-language")).isEqualTo(language);
    assertThat(page.text())
        .contains("<html lang=\"" + language + "\">")
        .contains(">" + pay + "</button>")
        .contains(">" + cancel + "</button>")
        .contains("Kassa Demo", "Kassa KA-7F3Q")
        .doesNotContain("${", "#{", "!{", "<script");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl-BE,nl;q=0.9,en;q=0.5 | nl",
        "it,fr-BE;q=0.8,en;q=0.5 | fr",
        "de | de",
        "it | en",
        ";;; | en",
      })
  void the_browsers_language_is_taken_first(String accepted, String language) {
    Merchant merchant = simulators.merchant();
    String session = merchant.get(merchant.create("T-1").redirect()).header("location");

    Reply page = merchant.send(merchant.request(session).header("Accept-Language", accepted).GET());

    assertThat(page.text()).contains("<html lang=\"" + language + "\">");
  }

  @ParameterizedTest
  @CsvSource({
    "pay, sentForSettlement, success",
    "refuse, refused, pending",
    "cancel, cancelledByCustomer, cancel",
    "leave-pending, pending, pending",
    "expire, requestExpired, pending",
    "error, error, pending"
  })
  void each_choice_has_its_event_and_its_way_back(String choice, String event, String landing) {
    Merchant merchant = simulators.merchant();
    Reply created = merchant.create("T-1");

    Reply answer = merchant.press(created, choice);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("location")).isEqualTo("http://shop.test/back?as=" + landing);
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"success", "pending", "cancel"})
  void a_refusal_lands_where_the_option_says(String landing) {
    Merchant merchant = simulators.merchant("--refused-lands-on", landing);

    Reply answer = merchant.press(merchant.create("T-1"), "refuse");

    assertThat(answer.header("location")).endsWith("as=" + landing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "fr", "de", "en"})
  void a_shopper_may_pay_and_never_return(String language) {
    Merchant merchant = simulators.merchant();
    Reply created = merchant.create("T-1");
    String session = merchant.get(created.redirect()).header("location");

    Reply page = merchant.form(session, "choice=pay-and-close&lang=" + language);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("<html lang=\"" + language + "\">")
        .doesNotContain("shop.test", "<form");
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("sentForSettlement");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "fr", "de", "en"})
  void a_finished_session_says_so_and_offers_the_way_back(String language) {
    Merchant merchant = simulators.merchant();
    Reply created = merchant.create("T-1");
    merchant.press(created, "cancel");

    Reply page = merchant.open(created, language);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .contains("cancelledByCustomer", "href=\"http://shop.test/back?as=cancel\"")
        .doesNotContain("<form", "${", "#{", "!{");
  }

  @Test
  void the_first_conclusive_choice_counts() {
    Merchant merchant = simulators.merchant();
    Reply created = merchant.create("T-1");
    merchant.press(created, "leave-pending");
    merchant.press(created, "pay");

    Reply late = merchant.press(created, "cancel");

    assertThat(late.header("location")).endsWith("as=success");
    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("sentForSettlement");
  }

  @Test
  void a_shop_with_an_unusable_address_keeps_the_shopper_here() {
    Merchant merchant = simulators.merchant();
    Reply created =
        merchant.create(
            Json.createPointer("/instruction/resultUrls/success")
                .replace(Merchant.order("T-1", 2495), Json.createValue("javascript:alert(1)")));

    Reply answer = merchant.press(created, "pay");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("sentForSettlement").doesNotContain("javascript:");
  }

  @Test
  void everything_that_merchants_send_is_escaped() {
    Merchant merchant = simulators.merchant();
    Reply created =
        merchant.create(
            Json.createPointer("/instruction/resultUrls/cancel")
                .replace(
                    Merchant.order("T-1", 2495), Json.createValue("http://shop.test/?a='&b=1")));
    merchant.press(created, "cancel");

    assertThat(merchant.open(created, "en").text()).contains("http://shop.test/?a=&#39;&amp;b=1");
  }

  @Test
  void the_pages_run_no_scripts_and_post_only_to_themselves_and_the_shop() {
    Merchant merchant = simulators.merchant();

    Reply page = merchant.open(merchant.create("T-1"), "en");

    assertThat(page.header("content-security-policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'")
        .contains("form-action 'self' http://shop.test:* https://shop.test:*")
        .doesNotContain("unsafe");
    assertThat(merchant.get("/assets/style.css").header("content-type")).startsWith("text/css");
    assertThat(merchant.get("/assets/icon.svg").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/redirect", "/redirect?tokenId=nobody", "/pay/nobody"})
  void an_unknown_link_is_explained(String address) {
    Reply page = simulators.merchant().get(address);

    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("This payment link does not work");
  }

  @Test
  void a_redirect_link_works_again_unless_the_option_forbids_it() {
    Merchant usual = simulators.merchant();
    Merchant strict = simulators.merchant("--single-use-redirects");
    Reply created = usual.create("T-1");
    Reply other = strict.create("T-1");

    assertThat(usual.get(created.redirect()).status()).isEqualTo(302);
    assertThat(usual.get(created.redirect()).status()).isEqualTo(302);
    assertThat(strict.get(other.redirect()).status()).isEqualTo(302);
    assertThat(strict.get(other.redirect()).status()).isEqualTo(410);
  }

  @Test
  void a_single_use_redirect_link_dies_after_300_seconds() {
    Merchant merchant = simulators.merchant("--single-use-redirects");
    Reply inTime = merchant.create("T-1");
    Reply late = merchant.create("T-2");

    simulators.clock.move(Duration.ofMinutes(5));
    assertThat(merchant.get(inTime.redirect()).status()).isEqualTo(302);
    simulators.clock.move(Duration.ofNanos(1));
    assertThat(merchant.get(late.redirect()).status()).isEqualTo(410);
  }

  @Test
  void parameters_can_be_added_to_the_way_back() {
    Merchant merchant = simulators.merchant("--result-parameters", "paymentStatus=AUTHORISED");

    Reply answer = merchant.press(merchant.create("T-1"), "pay");

    assertThat(answer.header("location"))
        .isEqualTo("http://shop.test/back?as=success&paymentStatus=AUTHORISED");
  }

  @Test
  void a_test_can_choose_without_a_browser() {
    Simulator simulator = simulators.start();
    Merchant merchant = simulators.merchantOf(simulator);
    Reply created = merchant.create("T-1");

    simulator.shopperChooses("T-1", ShopperChoice.REFUSE);

    assertThat(merchant.query(created.self()).lastEvent()).isEqualTo("refused");
  }
}
