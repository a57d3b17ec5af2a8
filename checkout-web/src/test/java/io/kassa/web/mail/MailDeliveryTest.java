package io.kassa.web.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.InMemoryOrders;
import io.kassa.order.Language;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.outbox.DeliveryReport;
import io.kassa.outbox.DeliveryReport.Delivered;
import io.kassa.outbox.DeliveryReport.Failed;
import io.kassa.outbox.DeliveryReport.Kept;
import io.kassa.web.SampleOrder;
import io.kassa.web.SampleShop;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Speaks to real mail servers, and to rude ones. */
class MailDeliveryTest {

  private static final String CUSTOMER = "fien@example.be";

  private final InMemoryOrders orders = new InMemoryOrders();

  private Order order(Language language, String email) {
    var order = SampleMail.order(language, email);
    orders.add(order, OrderStatus.PAID);
    return order;
  }

  private MailDelivery delivery(MailSettings settings) {
    return new MailDelivery(
        settings,
        new MailRoute(settings, Duration.ofMillis(500), Duration.ofMillis(500)),
        orders,
        SampleMail.writer(),
        new SampleShop(),
        Clock.fixed(SampleOrder.NOON.plusSeconds(7200), ZoneOffset.UTC));
  }

  private static MailSettings plainly(int port) {
    return SampleMail.settings(
        Map.of("host", "127.0.0.1", "port", String.valueOf(port), "tls", "none"));
  }

  private DeliveryReport send(MailSettings settings) {
    return delivery(settings).deliver(SampleMail.announcement(order(Language.NL, CUSTOMER)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_mail_arrives_whole_in_the_language_of_its_order(Language language) throws Exception {
    try (var server = MailServer.plain()) {
      var order = order(language, CUSTOMER);
      var announcement = SampleMail.announcement(order);
      var letter = SampleMail.writer().write(announcement, order);

      assertThat(delivery(plainly(server.port())).deliver(announcement)).isEqualTo(new Delivered());

      assertThat(server.received()).hasSize(1);
      var mail = server.received().getFirst();
      assertThat(header(mail, "From")).isEqualTo("Sample <shop@example.com>");
      assertThat(header(mail, "Reply-To")).isEqualTo("shop@example.com");
      assertThat(header(mail, "To")).isEqualTo(CUSTOMER);
      assertThat(mail.getSubject()).isEqualTo(letter.subject());
      assertThat(mail.getSentDate()).isEqualTo("2026-11-20T14:00:00Z");
      assertThat(header(mail, "Content-Language")).isEqualTo(language.code());
      assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
      assertThat(part(mail, 0).getContentType())
          .startsWith("text/plain")
          .containsIgnoringCase("utf-8");
      assertThat(lines(part(mail, 0))).isEqualTo(letter.text().stripTrailing());
      assertThat(part(mail, 1).getContentType())
          .startsWith("text/html")
          .containsIgnoringCase("utf-8");
      assertThat(lines(part(mail, 1))).isEqualTo(letter.html().stripTrailing());
    }
  }

  @Test
  void a_mail_that_is_sent_twice_says_that_it_is_the_same() throws Exception {
    try (var server = MailServer.plain()) {
      var delivery = delivery(plainly(server.port()));
      var announcement = SampleMail.announcement(order(Language.NL, CUSTOMER));
      delivery.deliver(announcement);
      delivery.deliver(announcement);

      assertThat(server.received()).hasSize(2);
      for (var mail : server.received()) {
        assertThat(mail.getMessageID())
            .isEqualTo("<01234567-89ab-7def-8123-456789abcdef@example.com>");
      }
    }
  }

  @Test
  void without_a_host_a_mail_is_kept() {
    assertThat(send(SampleMail.settings(Map.of())))
        .isEqualTo(new Kept("kassa.mail.host is not set"));
    assertThat(delivery(SampleMail.settings(Map.of())).isOpen()).isFalse();
    assertThat(delivery(plainly(25)).isOpen()).isTrue();
  }

  @Test
  void nobody_there_is_a_failure() {
    int port;
    try (var server = MailServer.plain()) {
      port = server.port();
    }
    assertThat(problem(send(plainly(port)))).contains("Connect");
  }

  @ParameterizedTest
  @CsvSource({"''", "EHLO", "MAIL", "RCPT", "DATA", "."})
  void a_server_that_falls_silent_is_left_within_its_time(String step) throws IOException {
    try (var server = new RudeMailServer(step, "")) {
      assertThat(problem(send(plainly(server.port())))).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''   | 554 no service for you",
        "MAIL | 451 try again later",
        "RCPT | 550 5.1.1 <fien@example.be>: Recipient rejected, mailto:fien@example.be",
        "DATA | 554 refused for fien@example.be",
        ".    | 452 disk full",
      })
  void a_refusal_is_a_failure_that_says_why_and_not_to_whom(String step, String answer)
      throws IOException {
    try (var server = new RudeMailServer(step, answer)) {
      assertThat(problem(send(plainly(server.port()))))
          .contains(answer.substring(0, 3))
          .doesNotContain("fien", "example.be")
          .doesNotContain("\n", "\r");
    }
  }

  @Test
  void a_server_that_cannot_encrypt_hears_nothing_when_encryption_is_wanted() throws IOException {
    try (var server = new RudeMailServer("STARTTLS", "500 what")) {
      var settings =
          SampleMail.settings(Map.of("host", "127.0.0.1", "port", String.valueOf(server.port())));

      assertThat(problem(send(settings))).contains("STARTTLS");
      assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
    }
  }

  @Test
  void a_server_whose_certificate_nobody_vouches_for_hears_nothing() {
    try (var server = MailServer.encrypted()) {
      var settings =
          SampleMail.settings(
              Map.of("host", "127.0.0.1", "port", String.valueOf(server.port()), "tls", "tls"));

      assertThat(problem(send(settings))).isNotBlank();
      assertThat(server.received()).isEmpty();
    }
  }

  @Test
  void an_account_signs_in_and_a_wrong_password_is_told_without_the_password() {
    try (var server = MailServer.plain()) {
      assertThat(send(signingIn(server, MailServer.PASSWORD))).isEqualTo(new Delivered());
      assertThat(server.received()).hasSize(1);
    }
    try (var server = MailServer.plain()) {
      assertThat(
              problem(
                  delivery(signingIn(server, "wrong-secret"))
                      .deliver(SampleMail.announcement(SampleMail.order(Language.NL, CUSTOMER)))))
          .contains("AuthenticationFailed")
          .doesNotContain("wrong-secret");
      assertThat(server.received()).isEmpty();
    }
  }

  private static MailSettings signingIn(MailServer server, String password) {
    return SampleMail.settings(
        Map.of(
            "host",
            "127.0.0.1",
            "port",
            String.valueOf(server.port()),
            "tls",
            "none",
            "user",
            MailServer.USER,
            "password",
            password));
  }

  @Test
  void an_address_that_would_smuggle_a_header_is_not_written_to() {
    try (var server = MailServer.plain()) {
      var order = order(Language.NL, "fien@example.be\r\nBcc: all@example.be");

      assertThat(problem(delivery(plainly(server.port())).deliver(SampleMail.announcement(order))))
          .contains("address")
          .doesNotContain("fien");
      assertThat(server.received()).isEmpty();
    }
  }

  private static String problem(DeliveryReport report) {
    assertThat(report).isInstanceOf(Failed.class);
    return ((Failed) report).why();
  }

  private static String header(MimeMessage mail, String name) throws Exception {
    var values = mail.getHeader(name);
    assertThat(values).as(name).hasSize(1);
    return values[0];
  }

  private static BodyPart part(MimeMessage mail, int index) throws Exception {
    var parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    assertThat(parts.getCount()).isEqualTo(2);
    return parts.getBodyPart(index);
  }

  private static String lines(BodyPart part) throws Exception {
    return String.valueOf(part.getContent()).replace("\r\n", "\n").stripTrailing();
  }
}
