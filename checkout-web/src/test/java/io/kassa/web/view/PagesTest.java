package io.kassa.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.PriceBasket;
import io.kassa.gateway.PaymentLimits;
import io.kassa.money.Money;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.web.SampleOrder;
import io.kassa.web.SampleShop;
import io.kassa.web.storefront.Topic;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page that is not tested closer elsewhere is made once in each language. */
class PagesTest {

  private static final SampleShop SHOP = new SampleShop();
  private static final PaymentLimits LIMITS =
      new PaymentLimits(Money.euroCents(2), Money.euroCents(500_000), Money.euroCents(150_000));

  static Stream<Page> pages() {
    return Stream.of(catalogue(), check(true), check(false), leaving(true), leaving(false));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void each_page_is_whole_in_each_language(Page page) {
    for (var language : Language.values()) {
      var html = Rendered.html(page, language);

      assertThat(html)
          .startsWith("<!DOCTYPE html>")
          .contains("<html lang=\"" + language.code() + "\">")
          .contains("<main id=\"content\"")
          .contains("BE 0123.456.749")
          .contains("/information/withdrawal")
          .doesNotContain("th:")
          .doesNotContainPattern(">(catalogue|check|checkout|leaving|lines|steps|layout)\\.");
      assertThat(html.split("<h1", -1)).as("one main heading").hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void each_topic_is_explained_in_each_language_and_called_an_example(Topic topic) {
    for (var language : Language.values()) {
      var page =
          Page.of("storefront/information")
              .with("topic", topic)
              .with("deliveryMethods", SHOP.deliveryMethods());

      assertThat(Rendered.html(page, language))
          .contains("class=\"notice\"")
          .doesNotContain(">information.");
    }
  }

  @Test
  void the_check_page_binds_with_the_words_of_the_law_and_the_total_that_was_shown() {
    var html = Rendered.html(check(true), Language.NL);

    assertThat(html)
        .contains(">Bestelling met betalingsverplichting</button>")
        .contains("name=\"agreed\" value=\"190585\"")
        .contains("1.905,85")
        .contains("Bancontact-app niet gebruiken");
  }

  @Test
  void an_amount_that_bancontact_does_not_take_is_said_and_has_no_button() {
    assertThat(Rendered.html(check(false), Language.EN))
        .contains("it cannot be paid here")
        .doesNotContain("Order with obligation to pay</button>");
  }

  @Test
  void the_way_out_names_the_host_and_moves_on_by_itself_only_once() {
    assertThat(Rendered.html(leaving(true), Language.EN))
        .contains("pay.example")
        .contains("data-order-status=\"pending\"")
        .doesNotContain("page-failed");
    assertThat(Rendered.html(leaving(false), Language.EN))
        .contains("Your payment is still open")
        .contains("page-failed");
  }

  @Test
  void the_article_that_was_added_is_named_in_the_title() {
    var page = catalogue().with("added", SHOP.products().getFirst());

    assertThat(Rendered.html(page, Language.EN))
        .contains("<title>Biscuits &lt;fresh&gt; en is in your basket · Sample</title>");
  }

  private static Page catalogue() {
    return Page.of("storefront/catalogue").with("products", SHOP.products()).with("basketSize", 3);
  }

  private static Page check(boolean payable) {
    var priced = new PriceBasket(SHOP).price(SampleOrder.basket(), Language.NL);
    return Page.of("checkout/check")
        .with("priced", priced)
        .with("draft", SampleOrder.draft())
        .with("delivery", priced.delivery().orElseThrow())
        .with("changed", false)
        .with("limits", LIMITS)
        .with("payable", payable)
        .with("payableInApp", false);
  }

  private static Page leaving(boolean byItself) {
    var placed = SampleOrder.placed(OrderStatus.PENDING);
    return Page.of("checkout/leaving")
        .with("order", placed.order())
        .with("status", placed.status())
        .with("way", SampleOrder.PAGE.href())
        .with("host", "pay.example")
        .with("attempt", 1)
        .with("byItself", byItself);
  }
}
