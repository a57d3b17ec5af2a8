package io.kassa.journey.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.kassa.journey.stage.Stage;
import java.util.ArrayList;
import java.util.List;

/** Someone who works in the shop, at the console. */
public final class Staff {

  private static final String NUMBER = "data-order-reference";
  private static final String STATUS = "data-order-status";

  private final Visitor visitor;
  private final Stage stage;

  /** A member of staff who is not signed in yet. */
  public Staff(Visitor visitor, Stage stage) {
    this.visitor = visitor;
    this.stage = stage;
  }

  /** The console's page in front of this person. */
  public Page page() {
    return visitor.page();
  }

  /** Opens the console and signs in with the first account. */
  public Staff signsIn() {
    opens("/console");
    types(Stage.STAFF, Stage.PASSWORD);
    return this;
  }

  /** Fills in the sign-in form and sends it. */
  public void types(String name, String password) {
    page().getByLabel(words("console.signIn.name")).fill(name);
    page().getByLabel(words("console.signIn.password")).fill(password);
    presses("console.signIn.button");
  }

  /** Opens an address of the shop. */
  public void opens(String path) {
    page().navigate(stage.at(path).toString());
  }

  /** Presses the button with these words. */
  public void presses(String key) {
    page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words(key))).click();
  }

  /** Follows the link with these words. */
  public void follows(String key) {
    page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words(key))).click();
  }

  /** A text of the console in this person's language. */
  public String words(String key, Object... arguments) {
    return visitor.words().of(key, arguments);
  }

  /** The order with this number, as its page tells it. */
  public OrderSeen sees(String number) {
    opens("/console/orders/" + number);
    return read();
  }

  /** The order whose page is open. */
  public OrderSeen read() {
    var order = page().locator(".order-page");
    return new OrderSeen(
        attribute(order, NUMBER),
        attribute(order, STATUS),
        order.locator("[data-transaction-reference]").all().stream().map(Staff::attempt).toList(),
        order.locator("[data-happening]").all().stream()
            .map(line -> attribute(line, "data-happening"))
            .toList());
  }

  /** The numbers on the page of the list that is open. */
  public List<String> listed() {
    return page().locator("tr[" + NUMBER + "]").all().stream()
        .map(row -> attribute(row, NUMBER))
        .toList();
  }

  /** The numbers of all orders, from all pages of the list. */
  public List<String> allNumbers() {
    opens("/console/orders");
    var numbers = new ArrayList<>(listed());
    var older =
        page()
            .getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(words("console.orders.older")));
    while (older.count() > 0) {
      older.click();
      numbers.addAll(listed());
    }
    return numbers;
  }

  private static AttemptSeen attempt(Locator card) {
    return new AttemptSeen(
        attribute(card, "data-transaction-reference"),
        attribute(card, "data-payment-state"),
        card.locator("dd").first().innerText().replaceAll("[^0-9]", ""));
  }

  private static String attribute(Locator element, String name) {
    var value = element.getAttribute(name);
    if (value == null) {
      throw new AssertionError("The page does not say " + name);
    }
    return value;
  }
}
