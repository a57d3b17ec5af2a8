package io.kassa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.browser.Equipment;
import io.kassa.journey.browser.Shopper;
import io.kassa.journey.browser.Staff;
import io.kassa.journey.browser.Visitors;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.MailServer;
import io.kassa.journey.stage.Stage;
import io.kassa.order.Language;
import io.worldpaysim.hosted.ShopperChoice;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A paid order is confirmed by one mail, whatever the mail server and the power do; so is a refund.
 */
class MailIT {

  /** The first pause after a try that failed, and some time to send. */
  private static final Duration SOON = Duration.ofSeconds(40);

  private static final String REFUND = "[data-announcement=REFUND_ACCEPTED]";

  @RegisterExtension final Visitors visitors = new Visitors();

  @Test
  void each_paid_order_gets_one_mail_though_the_mail_server_and_the_shop_fail_in_between()
      throws Exception {
    try (var mails = new MailServer();
        var stage = Stage.open("mail", DatabaseKind.POSTGRESQL, mails.variables())) {
      var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();

      var french = paid(stage, Language.FR);
      comesToStand(staff, french, "FAILING");
      mails.start();
      comesToStand(staff, french, "DELIVERED");
      confirms(mails, stage, french, "Votre commande %s chez Kramiek est payée");

      mails.stop();
      var german = paid(stage, Language.DE);
      comesToStand(staff, german, "FAILING");
      stage.server().kill();
      mails.start();
      stage.server().start();
      Eventually.passes(SOON, () -> assertThat(mails.about(german)).isNotEmpty());
      comesToStand(staff, german, "DELIVERED");
      confirms(mails, stage, german, "Ihre Bestellung %s bei Kramiek ist bezahlt");

      assertThat(mails.about(french)).as("once, restart or not").hasSize(1);
      assertThat(Files.readString(stage.server().log()))
          .contains("is tried again")
          .doesNotContain(Shopper.EMAIL, "Lotte");
    }
  }

  @Test
  void without_a_mail_server_the_mail_is_kept_and_staff_read_it_in_the_console() {
    var stage = Stage.shared(DatabaseKind.H2);
    var number = paid(stage, Language.NL);
    var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
    comesToStand(staff, number, "KEPT");

    staff.follows("console.mail.read");
    assertThat(staff.page().locator("pre")).containsText("Bedankt, je bestelling is betaald");
    assertThat(staff.page().locator("dl")).containsText(Shopper.EMAIL);

    staff.follows("console.mail.html");
    assertThat(staff.page().locator("h1")).hasText("Bedankt, je bestelling is betaald");
    assertThat(staff.page().locator("h1").evaluate("e => getComputedStyle(e).fontSize"))
        .as("the styles in the mail are let through")
        .isEqualTo("24px");
  }

  @Test
  void money_that_goes_back_is_told_once_and_what_staff_send_again_is_no_duplicate()
      throws Exception {
    try (var mails = new MailServer();
        var stage = Stage.open("refund-mail", DatabaseKind.H2, mails.variables())) {
      mails.start();
      var number = paid(stage, Language.DE);
      var staff = new Staff(visitors.comes(Equipment.usual(Language.EN)), stage).signsIn();
      givesBack(staff, number, "1");
      comesToStand(staff, number, REFUND, "DELIVERED");

      var told = mails.about(number).getLast();
      assertThat(told.getSubject())
          .isEqualTo("Geld zurück für Ihre Bestellung " + number + " bei Kramiek");
      assertThat(content(told, 0)).contains("1,00\u00a0€", "Konto oder die Karte");
      assertThat(content(told, 1)).contains("1,00\u00a0€", "<html");

      staff.page().locator(REFUND + " form button").click();
      assertThat(staff.page().locator("[role=status]"))
          .hasText(staff.words("console.mail.done.again"));
      Eventually.passes(SOON, () -> assertThat(mails.about(number)).hasSize(3));
      var again = mails.about(number).getLast();
      assertThat(again.getSubject()).isEqualTo(told.getSubject());
      assertThat(content(again, 0)).isEqualTo(content(told, 0));
      assertThat(again.getMessageID()).as("not hidden as known").isNotEqualTo(told.getMessageID());
      assertThat(mails.about(number)).as("the confirmation and two").hasSize(3);
    }
  }

  private static void givesBack(Staff staff, String number, String amount) {
    staff.opens("/console/orders/" + number + "/refund");
    staff.page().getByLabel(staff.words("refund.amount")).fill(amount);
    staff.page().getByLabel(staff.words("refund.reason")).fill("Broken jar");
    staff.presses("refund.toCheck");
    staff.page().locator("article form button").click();
  }

  private String paid(Stage stage, Language language) {
    var shopper = new Shopper(visitors.comes(Equipment.usual(language)), stage);
    shopper.arrivesAtBancontact().chooses(ShopperChoice.PAY);
    assertThat(shopper.orderStatus()).isEqualTo("paid");
    return shopper.orderNumber();
  }

  private static void comesToStand(Staff staff, String number, String standing) {
    comesToStand(staff, number, "[data-announcement=ORDER_PAID]", standing);
  }

  private static void comesToStand(Staff staff, String number, String which, String standing) {
    Eventually.passes(
        SOON,
        () -> {
          staff.opens("/console/orders/" + number);
          var announcement = staff.page().locator(which);
          assertThat(announcement.count()).isEqualTo(1);
          assertThat(announcement.getAttribute("data-announcement-standing")).isEqualTo(standing);
        });
  }

  private static void confirms(MailServer mails, Stage stage, String number, String subject)
      throws MessagingException, IOException {
    assertThat(mails.about(number)).hasSize(1);
    var mail = mails.about(number).getFirst();
    assertThat(mail.getSubject()).isEqualTo(subject.formatted(number));
    assertThat(mail.getAllRecipients()).extracting(String::valueOf).containsExactly(Shopper.EMAIL);
    int cents = stage.worldpay().paymentsOf(number).getFirst().getInt("amount");
    var amount = "%d,%02d\u00a0€".formatted(cents / 100, cents % 100);
    assertThat(content(mail, 0)).contains(number, amount, "/orders/");
    assertThat(content(mail, 1)).contains(number, amount, "/orders/", "<html");
  }

  private static String content(MimeMessage mail, int part) throws MessagingException, IOException {
    BodyPart body = ((MimeMultipart) mail.getContent()).getBodyPart(part);
    return String.valueOf(body.getContent());
  }
}
