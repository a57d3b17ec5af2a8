package io.kassa.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.kassa.journey.browser.Axe;
import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitor;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.browser.Weight;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Installation;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page, whatever it says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

  private static final int NARROWEST = 320;

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage = Stage.shared(DatabaseKind.H2);

  private String paidOrder = "";

  static Stream<String> ofTheShop() {
    return PageStates.OF_THE_SHOP.keySet().stream();
  }

  static Stream<String> ofTheConsole() {
    return PageStates.OF_THE_CONSOLE.keySet().stream();
  }

  @AfterEach
  void heal() {
    stage.worldpay().laboratory().clear();
  }

  @ParameterizedTest
  @MethodSource("ofTheShop")
  void every_page_of_the_shop_is_accessible_light_and_quiet(String state) {
    var visitor = visitors.comes(Equipment.usual(Language.NL));
    visitor.standsStill();
    requireNonNull(PageStates.OF_THE_SHOP.get(state)).accept(new Shopper(visitor, stage), stage);
    visitor.settles();
    examine(visitor, state);
  }

  @ParameterizedTest
  @MethodSource("ofTheConsole")
  void every_page_of_the_console_is_accessible_light_and_quiet(String state) {
    var number = paidOrder();
    var visitor = visitors.comes(Equipment.usual(Language.EN));
    requireNonNull(PageStates.OF_THE_CONSOLE.get(state))
        .accept(new Staff(visitor, stage).signsIn(), number);
    examine(visitor, state);
  }

  /** One order does for all pages of the console. */
  private String paidOrder() {
    if (paidOrder.isEmpty()) {
      var shopper = new Shopper(visitors.comes(Equipment.usual(Language.NL)), stage);
      paidOrder = shopper.arrivesAtBancontact().chooses(ShopperChoice.PAY).orderNumber();
      makeTroubles();
    }
    return paidOrder;
  }

  /** Cases that stay open until somebody closes them, and one that does not. */
  private void makeTroubles() {
    var troubles = new Troubles(stage);
    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
    troubles.secondSuccess(staff);
    troubles.lateMoney(staff);
    troubles.unknownWord();
  }

  /** Both widths and both sets of colours are examined, each once; a picture is kept of each. */
  private void examine(Visitor visitor, String state) {
    var page = visitor.page();
    show(page, state, Equipment.PHONE, ColorScheme.DARK);
    assertThat(Axe.violations(page)).as("%s on a phone, dark", state).isEmpty();
    show(page, state, Equipment.DESK, ColorScheme.LIGHT);
    assertThat(Axe.violations(page)).as("%s at a desk, light", state).isEmpty();
    page.setViewportSize(NARROWEST, 800);
    assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
        .as("%s does not scroll sideways", state)
        .isLessThanOrEqualTo(NARROWEST);
    assertThat(Weight.of(page, visitor)).as(state).satisfies(Weight::isLight);
    assertThat(visitor.complaints()).as("the browser complained about %s", state).isEmpty();
  }

  private static void show(Page page, String state, int width, ColorScheme colours) {
    page.setViewportSize(width, 800);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
    var name = state + "-" + width + "-" + colours;
    var file = Installation.traces("screenshots").resolve(name.toLowerCase(Locale.ROOT) + ".png");
    page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
  }
}
