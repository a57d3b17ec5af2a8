package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import io.kassa.journey.browser.Axe;
import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.plain.Colleague;
import io.kassa.journey.plain.ConsoleDoor;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Installation;
import io.kassa.journey.stage.KassaServer;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.kassa.staff.TotpKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How somebody comes to work here: on two servers of a shop that demands a second factor. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleIT {

  private static final int HEIGHT = 800;
  private static final String FIRST = "vier paarden op de dijk";
  private static final String SECOND = "vijf koeien in de wei";

  @RegisterExtension final Visitors visitors = new Visitors();

  private final Stage stage =
      Stage.prepare(
          "people", DatabaseKind.POSTGRESQL, Map.of("KASSA_CONSOLE_SECOND_FACTOR", "required"));
  private final KassaServer second = stage.another("second");

  @BeforeAll
  void open() {
    stage.server().launch();
    second.launch();
    stage.server().awaitReady();
    second.awaitReady();
  }

  @AfterAll
  void close() {
    second.close();
    stage.close();
  }

  @Test
  void from_the_invitation_to_the_last_session() {
    everyDoorIsClosedToThePasswordAlone();
    var boss = arrives(Stage.STAFF, Stage.PASSWORD);
    setsUp(boss);
    var link = invites(boss);
    assertThat(boss.page().locator("[data-invitation]")).hasCount(1);

    var cas = guest(link);
    cas.types("cas", FIRST);
    var codes = setsUp(cas);
    assertThat(cas.page().locator("h1")).hasText(cas.words("console.figures.title"));
    cas.opens("/console/people");
    assertThat(cas.page().locator("[data-refused]")).isVisible();
    isAccessible(cas, "refused");
    assertThatTheLinkIsUsedUp(link);

    var phone = staysOutsideWithoutACode(codes);
    phone.page().navigate(second.address().resolve("/console/orders").toString());
    assertThat(phone.page().locator("h1")).hasText(phone.words("console.orders.title"));

    changesThePassword(cas);
    phone.page().reload();
    assertThatSomebodyIsOut(phone);
    cas.opens("/console/orders");
    assertThat(cas.page().locator("h1")).hasText(cas.words("console.orders.title"));

    boss.opens("/console/people/cas");
    assertThat(boss.page().locator("[data-session]")).hasCount(1);
    boss.presses("console.person.endSessions");
    cas.page().navigate(second.address().resolve("/console/orders").toString());
    assertThatSomebodyIsOut(cas);
  }

  /** The password alone opens nothing while the second factor is still to be set up. */
  private void everyDoorIsClosedToThePasswordAlone() {
    var half = new Colleague(second.address());
    var answer = half.signsInWith(Stage.STAFF, Stage.PASSWORD);
    assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in/set-up");
    for (var door : ConsoleDoor.all()) {
      if (door.needs().isPresent()) {
        var refused = half.sends(door.verb(), door.path(), Map.of());
        assertThat(refused.statusCode()).as(door.toString()).isEqualTo(303);
        assertThat(refused.headers().firstValue("Location").orElse(""))
            .as(door.toString())
            .contains("/console/sign-in");
      }
    }
  }

  private Staff arrives(String name, String password) {
    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage);
    staff.opens("/console");
    staff.types(name, password);
    return staff;
  }

  /** Reads the key from the page, as an authenticator does, and keeps the recovery codes. */
  private static List<String> setsUp(Staff staff) {
    assertThat(staff.page().locator("h1")).hasText(staff.words("console.factor.title"));
    var key =
        new TotpKey(String.valueOf(staff.page().locator("[data-key]").getAttribute("data-key")));
    staff.page().locator("#code").fill("000000");
    staff.presses("console.factor.button");
    assertThat(staff.page().locator(".error-summary")).isVisible();
    staff.page().locator("#code").fill(key.codeAt(Clock.systemUTC().instant()));
    staff.presses("console.factor.button");
    var codes = staff.page().locator("[data-recovery-code]").allInnerTexts();
    isAccessible(staff, "recovery-codes");
    staff.follows("console.recovery.kept");
    return codes;
  }

  private static String invites(Staff boss) {
    boss.opens("/console/people");
    boss.page().locator("#guest").fill("Cas");
    boss.page().locator("#role").selectOption("CLERK");
    boss.presses("console.invite.button");
    return boss.page().locator("[data-invitation-link]").innerText();
  }

  private Staff guest(String link) {
    var cas = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage);
    cas.page().navigate(link);
    cas.page().locator("#name").fill("cas");
    cas.page().locator("#new-password").fill("cas");
    cas.presses("console.join.button");
    assertThat(cas.page().locator("#new-password-error")).isVisible();
    cas.page().locator("#new-password").fill(FIRST);
    cas.presses("console.join.button");
    return cas;
  }

  private void assertThatTheLinkIsUsedUp(String link) {
    var late = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage);
    var answer = late.page().navigate(link);
    assertThat(answer.status()).isEqualTo(404);
  }

  /** Signs in at a second browser with a recovery code, which then opens nothing more. */
  private Staff staysOutsideWithoutACode(List<String> codes) {
    var phone = arrives("cas", FIRST);
    assertThat(phone.page().locator("h1")).hasText(phone.words("console.code.title"));
    isAccessible(phone, "sign-in-code");
    phone.opens("/console/orders");
    assertThatSomebodyIsOut(phone);
    phone.types("cas", FIRST);
    phone.page().locator("#code").fill(codes.getFirst());
    phone.presses("console.signIn.button");
    assertThat(phone.page().locator("h1")).hasText(phone.words("console.orders.title"));

    var other = arrives("cas", FIRST);
    other.page().locator("#code").fill(codes.getFirst());
    other.presses("console.signIn.button");
    assertThat(other.page().locator("#code-error")).isVisible();
    return phone;
  }

  private static void changesThePassword(Staff cas) {
    cas.opens("/console/me");
    assertThat(cas.page().locator("[data-session]")).hasCount(2);
    cas.page().locator("#password").fill(FIRST);
    cas.page().locator("#new-password").fill(SECOND);
    cas.presses("console.me.password.button");
    assertThat(cas.page().locator("[data-session]")).hasCount(1);
  }

  /** These pages are met on the way only, so {@link PagesIT} cannot look at them. */
  private static void isAccessible(Staff staff, String name) {
    for (int width : new int[] {Equipment.PHONE, Equipment.DESK}) {
      staff.page().setViewportSize(width, HEIGHT);
      assertThat(Axe.violations(staff.page())).as(name).isEmpty();
      var picture = Installation.traces("people").resolve(name + "-" + width + ".png");
      staff.page().screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
    }
  }

  private static void assertThatSomebodyIsOut(Staff staff) {
    assertThat(staff.page().getByLabel(staff.words("console.signIn.password"))).isVisible();
  }
}
