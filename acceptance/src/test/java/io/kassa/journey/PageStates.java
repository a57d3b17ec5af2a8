package io.kassa.journey;

import com.microsoft.playwright.Request;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.stage.Stage;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Operation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Every state in which a page can be met, and how a visitor gets to see it. */
final class PageStates {

  /** The shopper's pages. */
  static final Map<String, BiConsumer<Shopper, Stage>> OF_THE_SHOP = ofTheShop();

  /** The console's pages; each is reached by somebody who is signed in and knows a paid order. */
  static final Map<String, BiConsumer<Staff, String>> OF_THE_CONSOLE = ofTheConsole();

  private PageStates() {}

  private static Map<String, BiConsumer<Shopper, Stage>> ofTheShop() {
    var states = new LinkedHashMap<String, BiConsumer<Shopper, Stage>>();
    states.put("catalogue", (shopper, stage) -> shopper.opens("/"));
    states.put("catalogue-added", (shopper, stage) -> shopper.takesAnArticle());
    states.put("basket-empty", (shopper, stage) -> shopper.opens("/basket"));
    states.put("basket", (shopper, stage) -> shopper.takesAnArticle().opens("/basket"));
    states.put("basket-error", (shopper, stage) -> wrongQuantity(shopper));
    states.put("form", (shopper, stage) -> shopper.arrivesAtTheForm());
    states.put("form-errors", (shopper, stage) -> shopper.arrivesAtTheForm().sends());
    states.put("check", (shopper, stage) -> shopper.arrivesAtTheCheck());
    states.put("opening", PageStates::opening);
    states.put("leaving", (shopper, stage) -> leaving(shopper));
    states.put("leaving-again", (shopper, stage) -> leavingAgain(shopper));
    states.put("lost", PageStates::lost);
    states.put("paid", ends(ShopperChoice.PAY));
    states.put("refused", ends(ShopperChoice.REFUSE));
    states.put("cancelled", ends(ShopperChoice.CANCEL));
    states.put("expired", ends(ShopperChoice.EXPIRE));
    states.put("failed", ends(ShopperChoice.ERROR));
    states.put("waiting", ends(ShopperChoice.LEAVE_PENDING));
    states.put("not-found", (shopper, stage) -> shopper.opens("/nowhere"));
    for (var topic : new String[] {"terms", "delivery", "withdrawal", "privacy", "accessibility"}) {
      states.put(
          "information-" + topic, (shopper, stage) -> shopper.opens("/information/" + topic));
    }
    return states;
  }

  private static Map<String, BiConsumer<Staff, String>> ofTheConsole() {
    var states = new LinkedHashMap<String, BiConsumer<Staff, String>>();
    states.put("console-sign-in", (staff, number) -> signedOut(staff));
    states.put(
        "console-sign-in-wrong",
        (staff, number) -> {
          signedOut(staff);
          staff.types("somebody-else", "");
        });
    states.put("console-orders", (staff, number) -> staff.opens("/console/orders"));
    states.put(
        "console-nothing", (staff, number) -> staff.opens("/console/orders?q=no@one.example"));
    states.put(
        "console-orders-wrong",
        (staff, number) -> staff.opens("/console/orders?from=yesterday&most=ten"));
    states.put("console-views", (staff, number) -> keepsAView(staff));
    states.put("console-dashboard", (staff, number) -> staff.opens("/console"));
    states.put("console-order", Staff::sees);
    states.put("console-missing", (staff, number) -> staff.opens("/console/orders/KM4T-9XQA"));
    states.put("console-cases", (staff, number) -> staff.opens("/console/cases"));
    states.put("console-cases-error", (staff, number) -> noneChosen(staff));
    states.put(
        "console-cases-closed", (staff, number) -> staff.opens("/console/cases?show=closed"));
    states.put("console-case", (staff, number) -> openCase(staff, "SECOND_SUCCESS"));
    states.put("console-case-error", (staff, number) -> closeWithoutReason(staff));
    states.put("console-case-missing", (staff, number) -> staff.opens("/console/cases/none"));
    states.put("console-order-with-cases", (staff, number) -> orderWithCases(staff));
    states.put("console-notifications", (staff, number) -> staff.opens("/console/notifications"));
    ofThePeople(states);
    states.put("console-audit", (staff, number) -> staff.opens("/console/audit"));
    states.put(
        "console-audit-nothing", (staff, number) -> staff.opens("/console/audit?who=nobody"));
    states.put("console-audit-check", (staff, number) -> staff.opens("/console/audit/check"));
    states.put(
        "console-audit-check-error",
        (staff, number) -> staff.opens("/console/audit/check?anchor=none"));
    states.put("console-note-error", (staff, number) -> emptyNote(staff, number));
    states.put(
        "console-evidence",
        (staff, number) -> staff.opens("/console/orders/" + number + "/evidence"));
    states.put("console-mail", PageStates::mail);
    RefundPages.into(states);
    states.put("console-self-test", (staff, number) -> staff.opens("/console/self-test"));
    return states;
  }

  private static void mail(Staff staff, String number) {
    staff.sees(number);
    staff.page().locator("[data-announcement] a").first().click();
    staff.page().locator("pre").waitFor();
  }

  private static void emptyNote(Staff staff, String number) {
    staff.sees(number);
    staff.presses("console.note.button");
    staff.page().locator(".error").waitFor();
  }

  private static void ofThePeople(Map<String, BiConsumer<Staff, String>> states) {
    states.put("console-people", (staff, number) -> staff.opens("/console/people"));
    states.put(
        "console-people-error",
        (staff, number) -> {
          staff.opens("/console/people");
          staff.presses("console.invite.button");
        });
    states.put(
        "console-invited",
        (staff, number) -> {
          staff.opens("/console/people");
          staff.page().locator("#guest").fill("Lotte of the Saturday shift");
          staff.presses("console.invite.button");
        });
    states.put(
        "console-invitation",
        (staff, number) -> {
          staff.opens("/console/people");
          staff.page().locator("#guest").fill("Lotte");
          staff.presses("console.invite.button");
          staff.page().navigate(staff.page().locator("[data-invitation-link]").innerText());
          staff.presses("console.join.button");
        });
    states.put(
        "console-invitation-gone", (staff, number) -> staff.opens("/console/invitation/none"));
    states.put("console-stay", (staff, number) -> staff.opens("/console/stay"));
    states.put("console-session-warning", (staff, number) -> warned(staff));
    states.put("console-person", (staff, number) -> staff.opens("/console/people/admin"));
    states.put("console-person-missing", (staff, number) -> staff.opens("/console/people/nobody"));
    states.put("console-me", (staff, number) -> staff.opens("/console/me"));
    states.put(
        "console-me-error",
        (staff, number) -> {
          staff.opens("/console/me");
          staff.presses("console.me.password.button");
        });
    states.put(
        "console-second-factor",
        (staff, number) -> {
          staff.opens("/console/me");
          staff.page().locator("#factor-password").fill(Stage.PASSWORD);
          staff.presses("console.me.factor.begin");
        });
  }

  /** Nobody waits for half an hour: what the stylesheet does then, it does now. */
  private static void warned(Staff staff) {
    staff.opens("/console/me");
    staff.page().evaluate("() => document.getAnimations().forEach(each => each.finish())");
    staff.page().locator(".session-warning a").waitFor();
  }

  private static void keepsAView(Staff staff) {
    staff.opens("/console/orders?status=paid&from=2026-01-01");
    staff.page().locator(".take-away summary").click();
    staff.page().locator("#name").fill("Paid this year");
    staff.presses("console.views.keep.button");
    staff.page().locator(".kept [aria-current]").waitFor();
    staff.opens("/console/views");
  }

  private static void noneChosen(Staff staff) {
    staff.opens("/console/cases");
    staff.presses("console.cases.look");
    staff.page().locator(".error-summary").waitFor();
  }

  private static void openCase(Staff staff, String kind) {
    staff.opens("/console/cases");
    staff.page().locator("[data-case][data-case-kind=" + kind + "] h3 a").first().click();
  }

  private static void closeWithoutReason(Staff staff) {
    openCase(staff, "LATE_MONEY");
    staff.presses("console.close.button");
    staff.page().locator(".error-summary").waitFor();
  }

  private static void orderWithCases(Staff staff) {
    openCase(staff, "SECOND_SUCCESS");
    staff.page().locator(".case-page header a").click();
  }

  private static BiConsumer<Shopper, Stage> ends(ShopperChoice choice) {
    return (shopper, stage) -> shopper.arrivesAtBancontact().chooses(choice);
  }

  private static void wrongQuantity(Shopper shopper) {
    shopper.takesAnArticle().opens("/basket");
    shopper.page().locator("input.quantity").fill("many");
    shopper.button("basket.update").click();
    shopper.page().locator(".error-summary").waitFor();
  }

  private static void opening(Shopper shopper, Stage stage) {
    shopper.arrivesAtTheCheck();
    stage.worldpay().laboratory().next("hang", Operation.CREATE);
    shopper.orderButton().click();
    shopper.page().waitForURL("**/pay");
  }

  private static void leaving(Shopper shopper) {
    leavingAgain(shopper);
    shopper.visitor().forgetsCookies();
    shopper.page().reload();
  }

  private static void leavingAgain(Shopper shopper) {
    shopper.arrivesAtBancontact();
    var page =
        shopper.visitor().requests().stream()
            .map(Request::url)
            .filter(url -> url.endsWith("/pay"))
            .findFirst()
            .orElseThrow();
    shopper.page().navigate(page);
  }

  private static void lost(Shopper shopper, Stage stage) {
    shopper.arrivesAtTheCheck();
    stage.worldpay().laboratory().next("answer-500", Operation.CREATE);
    shopper.orderButton().click();
    shopper.page().waitForURL(PageStates::isStatus);
  }

  private static boolean isStatus(String url) {
    return url.matches(".*/orders/[^/]+");
  }

  private static void signedOut(Staff staff) {
    staff.opens("/console/orders");
    staff.presses("console.signOut");
    staff.opens("/console");
  }
}
