package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.ScreenshotOptions;
import io.kassa.journey.browser.Axe;
import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitor;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Http;
import io.kassa.journey.stage.Installation;
import io.kassa.journey.stage.KassaServer;
import io.kassa.journey.stage.OpenIdProvider;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How staff come in through a real OpenID provider at another site, into a shop of two servers that
 * demands a second factor of everybody with a password.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenIdIT {

  private static final String WAY_OUT = "/console/sign-in/openid";
  private static final String BACK = WAY_OUT + "/back";

  @RegisterExtension final Visitors visitors = new Visitors();

  private final OpenIdProvider provider = new OpenIdProvider("staff");
  private final Stage stage =
      Stage.prepare("openid", DatabaseKind.POSTGRESQL, provider.variables());
  private final KassaServer second = stage.sameNamed("second");
  private HttpResponse<String> tooEarly;

  @BeforeAll
  void open() {
    stage.server().launch();
    second.launch();
    stage.server().awaitReady();
    second.awaitReady();
    tooEarly = Http.get(second.address().resolve(WAY_OUT));
    provider.start(stage.server().address());
  }

  @AfterAll
  void close() {
    provider.close();
    second.close();
    stage.close();
  }

  @Test
  void a_provider_that_is_down_is_a_page_in_words_and_a_line_that_says_what_to_look_at() {
    assertThat(tooEarly.statusCode()).isEqualTo(503);
    assertThat(tooEarly.body()).contains("data-openid-problem=\"unreachable\"");
    assertThat(second.hasSaid("kassa.openid.provider, and at whether")).isTrue();
    assertThat(second.hasSaid("\tat ")).isFalse();
  }

  @Test
  void a_clerk_comes_in_does_what_clerks_may_and_leaves_here_and_there() {
    var visitor = visitors.comesTrusting(Equipment.usual(Language.EN));
    visitor.isServedElsewhere(".*[?&]landed=1.*", this::atTheSecond);
    var anna = arrives(visitor, "/console/orders?status=paid");
    provesToBe(anna, "anna");

    assertThat(anna.page()).hasURL(Pattern.compile(".*/console/orders\\?status=paid$"));
    assertThat(anna.page().locator("h1")).hasText(anna.words("console.orders.title"));
    anna.opens("/console/people");
    assertThat(anna.page().locator("[data-refused]")).isVisible();

    anna.opens("/console/me");
    assertThat(anna.page().locator("[data-person='openid:anna'][data-role='CLERK']")).isVisible();
    assertThat(anna.page().locator("[data-session]")).hasCount(1);
    assertThat(anna.page().locator("input[type=password]")).hasCount(0);
    assertThat(visitor.cookiesAt(stage.at("/console").toString())).contains("kassa-console");
    assertThat(visitor.complaints()).isEmpty();
    isReadable(anna, "me");

    anna.presses("console.signOut");
    assertThat(anna.page()).hasURL(stage.at("/console/sign-in").toString());
    anna.opens("/console/orders");
    follow(anna);
    assertThat(nameField(anna)).isVisible();
  }

  @Test
  void an_unknown_role_is_refused_and_on_record() {
    var phone = Equipment.usual(Language.NL).wide(Equipment.PHONE);
    var bob = arrives(visitors.comesTrusting(phone), "/console");
    provesToBe(bob, "bob");

    assertThat(bob.page().locator("[data-openid-problem='roleless']")).isVisible();
    assertThat(bob.page().getByText(bob.words("console.signOut"))).hasCount(0);
    isReadable(bob, "roleless");
    bob.opens("/console/orders");
    isReadable(bob, "sign-in");
    assertThat(bob.page().getByText(bob.words("console.openid.button", "127.0.0.1"))).isVisible();

    var carla = arrives(visitors.comesTrusting(Equipment.usual(Language.EN)), "/console/audit");
    provesToBe(carla, "carla");
    assertThat(carla.page().getByText("openid:bob").first()).isVisible();
    assertThat(stage.server().hasSaid("openid:bob was not signed in")).isTrue();
  }

  @Test
  void an_answer_that_this_browser_did_not_ask_for_opens_nothing() {
    var victim = visitors.comes(Equipment.usual(Language.EN));
    var staff = new Staff(victim, stage);
    staff.opens(BACK + "?code=stolen&state=forged");
    assertThat(staff.page().locator("[data-openid-problem='unasked']")).isVisible();

    var elsewhere = Http.get(stage.at(WAY_OUT + "?next=//evil.example")).headers();
    var asked = URI.create(elsewhere.firstValue("Location").orElseThrow());
    assertThat(asked.getRawQuery()).contains("nonce=", "response_type=code");
    staff.opens(BACK + "?code=stolen&state=" + stateIn(asked));
    assertThat(staff.page().locator("[data-openid-problem='unasked']")).isVisible();
    assertThat(victim.cookiesAt(stage.at("/console").toString())).doesNotContain("kassa-console");
  }

  @Test
  void whoever_looks_after_the_people_sees_and_ends_their_sessions() {
    var dora = arrives(visitors.comesTrusting(Equipment.usual(Language.EN)), "/console/orders");
    provesToBe(dora, "dora");
    assertThat(dora.page().locator("h1")).hasText(dora.words("console.orders.title"));
    var carla = arrives(visitors.comesTrusting(Equipment.usual(Language.EN)), "/console/people");
    provesToBe(carla, "carla");

    assertThat(carla.page().locator("[data-vouched-for='openid:dora']")).isVisible();
    isReadable(carla, "people");
    carla.page().locator("[data-vouched-for='openid:dora'] h3 a").click();
    assertThat(carla.page().locator("[data-person='openid:dora'] [data-session]")).hasCount(1);
    isReadable(carla, "person");
    carla.opens("/console/people");
    carla.page().locator("[data-vouched-for='openid:dora'] button").first().click();
    assertThat(carla.page().locator("[data-vouched-for='openid:dora']")).hasCount(0);
    dora.page().navigate(second.address().resolve("/console/orders").toString());
    assertThat(dora.page()).hasURL(Pattern.compile(".*/console/sign-in.*"));
  }

  @Test
  void a_provider_that_does_not_say_when_it_asked_keeps_what_matters_closed() {
    var carla = arrives(visitors.comesTrusting(Equipment.usual(Language.EN)), "/console/people");
    provesToBe(carla, "carla");

    carla.follows("console.openid.again");
    provesToBe(carla, "carla");
    assertThat(carla.page().locator("[data-openid-problem='unproved']")).isVisible();
    carla.opens("/console/people");
    carla.page().locator("#guest").fill("Cas");
    carla.presses("console.invite.button");
    assertThat(carla.page().locator("[data-invitation-link]")).hasCount(0);
    assertThat(carla.page().locator(".error-summary")).isVisible();
  }

  private Staff arrives(Visitor visitor, String path) {
    var staff = new Staff(visitor, stage);
    staff.opens(path);
    follow(staff);
    return staff;
  }

  private static void follow(Staff staff) {
    staff.page().getByText(staff.words("console.openid.button", "127.0.0.1")).click();
  }

  private static void provesToBe(Staff staff, String name) {
    nameField(staff).fill(name);
    staff.page().locator("[name=j_password]").fill(OpenIdProvider.passwordOf(name));
    staff.page().locator("[name=submitButton]").click();
  }

  private static Locator nameField(Staff staff) {
    return staff.page().locator("[name=j_username]");
  }

  private static void isReadable(Staff staff, String name) {
    assertThat(Axe.violations(staff.page())).as(name).isEmpty();
    var picture = Installation.traces("openid").resolve(name + ".png");
    staff.page().screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
  }

  private static String stateIn(URI address) {
    var state = Pattern.compile("(?:^|&)state=([^&]+)").matcher(address.getRawQuery());
    assertThat(state.find()).isTrue();
    return state.group(1);
  }

  private String atTheSecond(String url) {
    return url.replace(stage.server().address().toString(), second.address().toString());
  }
}
