package io.kassa.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import java.util.regex.Pattern;

/**
 * Someone who buys: finds fields by their labels or by what browsers fill in, and buttons by what
 * they say. Works with and without scripts.
 */
public final class Shopper {

  /** Whoever orders in these journeys. */
  public static final String EMAIL = "lotte.maes@example.be";

  /** The sweeper's promise, for what nobody brought home. */
  private static final double SWEPT_MILLIS = 30_000;

  private static final Pattern ORDER_PAGE = Pattern.compile(".*/orders/[^/?]+(\\?.*)?");

  private final Visitor visitor;
  private final Stage stage;

  /** A shopper who has not opened the shop yet. */
  public Shopper(Visitor visitor, Stage stage) {
    this.visitor = visitor;
    this.stage = stage;
  }

  /** The page in front of the shopper. */
  public Page page() {
    return visitor.page();
  }

  /** The shopper's browser. */
  public Visitor visitor() {
    return visitor;
  }

  /** A text in the shopper's language. */
  public String words(String key, Object... arguments) {
    return visitor.words().of(key, arguments);
  }

  /** Opens an address of the shop. */
  public Shopper opens(String path) {
    page().navigate(stage.at(path).toString());
    return this;
  }

  /** Opens the shop and puts its first article in the basket. */
  public Shopper takesAnArticle() {
    opens("/");
    button("catalogue.add").first().click();
    assertThat(link("catalogue.toBasket")).isVisible();
    return this;
  }

  /** Goes from the catalogue to the form. */
  public Shopper goesToTheForm() {
    link("catalogue.toBasket").click();
    button("basket.checkout").click();
    assertThat(field("email")).isVisible();
    return this;
  }

  /** Has an article and the form. */
  public Shopper arrivesAtTheForm() {
    return takesAnArticle().goesToTheForm();
  }

  /** Fills in the whole form, for a delivery at home. */
  public Shopper fillsIn() {
    page().getByRole(AriaRole.RADIO).first().check();
    field("email").fill(EMAIL);
    field("name").fill("Lotte Maes");
    field("street").fill("Korenmarkt 7 bus 2");
    field("postcode").fill("9000");
    field("town").fill("Gent");
    return this;
  }

  /** Sends the form. */
  public Shopper sends() {
    button("checkout.continue").click();
    return this;
  }

  /** Goes all the way to the page that shows everything once more. */
  public Shopper arrivesAtTheCheck() {
    arrivesAtTheForm().fillsIn().sends();
    assertThat(orderButton()).isVisible();
    return this;
  }

  /** The button that says that it costs money. */
  public Locator orderButton() {
    return button("check.order");
  }

  /** Presses it, and is taken to the payment page. */
  public Shopper orders() {
    orderButton().click();
    return isTakenToBancontact();
  }

  /** Waits for the payment page, wherever the journey has got to. */
  public Shopper isTakenToBancontact() {
    page().waitForURL(stage.worldpay().address() + "/pay/**");
    return this;
  }

  /** Does the whole journey up to the payment page. */
  public Shopper arrivesAtBancontact() {
    return arrivesAtTheCheck().orders();
  }

  /** Chooses on the payment page, and is taken back to the shop if that is where it leads. */
  public Shopper chooses(ShopperChoice choice) {
    page().locator("button[value=" + choice.key() + "]").click();
    if (choice != ShopperChoice.PAY_AND_CLOSE) {
      page().waitForURL(ORDER_PAGE);
    }
    return this;
  }

  /** The order's number, as the page says it. */
  public String orderNumber() {
    return attribute("data-order-reference");
  }

  /** The order's status, as the page says it. */
  public String orderStatus() {
    return attribute("data-order-status");
  }

  /** Waits until the page, refreshed by itself or by the shopper, says this. */
  public void comesToRead(String status) {
    assertThat(page().locator("[data-order-status=" + status + "]"))
        .isVisible(new IsVisibleOptions().setTimeout(SWEPT_MILLIS));
  }

  /** The field of the checkout form with this label. */
  public Locator field(String label) {
    return page()
        .getByLabel(words("checkout." + label), new Page.GetByLabelOptions().setExact(true));
  }

  /** Buttons whose words begin with this text. */
  public Locator button(String key) {
    return page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words(key)));
  }

  /** Links whose words begin with this text. */
  public Locator link(String key) {
    return page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words(key)));
  }

  private String attribute(String name) {
    return String.valueOf(page().locator("[" + name + "]").getAttribute(name));
  }
}
