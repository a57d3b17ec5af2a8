package io.kassa.journey;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.kassa.journey.browser.Staff;
import java.util.Map;
import java.util.function.BiConsumer;

/** The states of the pages on which money goes back. */
final class RefundPages {

  private static final WaitForOptions ATTACHED =
      new WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private RefundPages() {}

  static void into(Map<String, BiConsumer<Staff, String>> states) {
    states.put("console-refund-plan", (staff, number) -> plan(staff, number, ""));
    states.put("console-refund-plan-error", RefundPages::nothingChosen);
    states.put("console-refund-check", (staff, number) -> check(staff, number, "0,11"));
    states.put("console-refund-transfer", (staff, number) -> plan(staff, number, "?way=transfer"));
    states.put("console-order-given-back", (staff, number) -> givesBack(staff, number, "0,12"));
    states.put("console-refund", RefundPages::one);
    states.put("console-refund-missing", (staff, number) -> staff.opens("/console/refunds/none"));
    states.put("console-refunds", (staff, number) -> staff.opens("/console/refunds"));
  }

  private static void plan(Staff staff, String number, String way) {
    staff.opens("/console/orders/" + number + "/refund" + way);
    staff.page().locator("#reason").waitFor();
  }

  private static void nothingChosen(Staff staff, String number) {
    plan(staff, number, "");
    staff.presses("refund.toCheck");
    staff.page().locator(".error-summary").waitFor();
  }

  private static void check(Staff staff, String number, String amount) {
    plan(staff, number, "");
    staff.page().locator("#amount").fill(amount);
    staff.page().locator("#reason").fill("Broken on arrival");
    staff.presses("refund.toCheck");
    staff.page().locator("input[name=seen]").first().waitFor(ATTACHED);
  }

  private static void givesBack(Staff staff, String number, String amount) {
    check(staff, number, amount);
    staff.page().locator("main form button").click();
    staff.page().locator(".order-page").waitFor();
  }

  private static void one(Staff staff, String number) {
    givesBack(staff, number, "0,13");
    staff.page().locator("a[href^='/console/refunds/']").first().click();
    staff.page().locator("[data-refund-state]").waitFor();
  }
}
