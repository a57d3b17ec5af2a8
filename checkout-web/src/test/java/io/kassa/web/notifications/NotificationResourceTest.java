package io.kassa.web.notifications;

import static io.kassa.gateway.PlainNotifications.SIGNED;
import static io.kassa.gateway.PlainNotifications.body;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.checkout.Stage;
import io.kassa.order.Order;
import io.kassa.order.OrderStatus;
import io.kassa.testing.LogLines;
import io.kassa.web.http.Doors;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.jboss.resteasy.mock.MockDispatcherFactory;
import org.jboss.resteasy.mock.MockHttpRequest;
import org.jboss.resteasy.mock.MockHttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationResourceTest {

  private static final String EVENTS = "application/vnd.worldpay.events-v1.hal+json";

  private final Stage stage = new Stage();
  private final Order order = stage.order();
  private final byte[] good = body("1", "moving", stage.newest(order).reference().value());
  private final List<Outcome> counted = new ArrayList<>();
  private final Warnings warnings = new Warnings();
  private final IntakeThreads threads =
      new IntakeThreads(stage.intake, Thread::new, Duration.ofSeconds(30));
  private final LogLines log = LogLines.of(Warnings.class);

  @AfterEach
  void end() {
    threads.close();
    log.close();
  }

  @Test
  void what_is_ours_now_is_answered_200_and_nothing_else() throws Exception {
    var answer = post(good, SIGNED, EVENTS);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString()).isEmpty();
    assertThat(answer.getNewCookies()).isEmpty();
    assertThat(answer.getOutputHeaders().getFirst("Cache-Control")).isEqualTo("no-store");
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(counted).containsExactly(Outcome.FOLDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/json", EVENTS + ";charset=utf-8", "Application/JSON; charset=UTF-8"})
  void the_agreed_content_types_are_taken_with_whatever_parameters(String type) throws Exception {
    assertThat(post(good, SIGNED, type).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", ""})
  void other_content_types_are_415(String type) throws Exception {
    var answer = post(good, SIGNED, type);
    assertThat(answer.getStatus()).isEqualTo(415);
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    isProblem(answer);
  }

  @Test
  void what_is_forged_is_400_changes_nothing_and_warns_once_a_minute() throws Exception {
    for (int i = 0; i < 3; i++) {
      var answer = post(good, "forged", EVENTS);
      assertThat(answer.getStatus()).isEqualTo(400);
      isProblem(answer);
    }
    assertThat(stage.status(order)).isEqualTo(OrderStatus.PENDING);
    assertThat(log.at(Level.WARNING)).containsExactly("A notification was refused: forged");
    post("three words only".getBytes(UTF_8), SIGNED, EVENTS);
    assertThat(log.at(Level.WARNING)).as("another cause").hasSize(2);
    stage.clock.move(Duration.ofMinutes(1));
    post(good, "forged", EVENTS);
    assertThat(log.at(Level.WARNING)).hasSize(3);
    assertThat(counted).hasSize(5).containsOnly(Outcome.REFUSED);
  }

  @Test
  void several_headers_mean_the_same_as_one_with_several_entries() throws Exception {
    var request = request(EVENTS).header("Event-Signature", "a").header("Event-Signature", "b");
    request.content(good);
    answer(request);
    assertThat(log.at(Level.WARNING)).containsExactly("A notification was refused: forged");
  }

  @Test
  void what_is_too_long_is_413_and_not_read_to_its_end() throws Exception {
    var endless = new Endless();
    var request = request(EVENTS);
    request.content(endless);
    var answer = answer(request);
    assertThat(answer.getStatus()).isEqualTo(413);
    isProblem(answer);
    assertThat(endless.given).isLessThan(NotificationResource.LONGEST + 20_000);

    var announced = request(EVENTS).header("Content-Length", "10000000");
    announced.content(good);
    assertThat(answer(announced).getStatus()).isEqualTo(413);
    assertThat(counted).containsExactly(Outcome.TOO_LARGE, Outcome.TOO_LARGE);
  }

  @Test
  void the_longest_that_is_read_has_64_kib() throws Exception {
    var longest = " ".repeat(NotificationResource.LONGEST).getBytes(UTF_8);
    assertThat(post(longest, SIGNED, EVENTS).getStatus()).isEqualTo(400);
    var longer = " ".repeat(NotificationResource.LONGEST + 1).getBytes(UTF_8);
    assertThat(post(longer, SIGNED, EVENTS).getStatus()).isEqualTo(413);
  }

  @Test
  void a_foreign_origin_is_nobodys_business_here() throws Exception {
    var request = request(EVENTS).header("Origin", "https://elsewhere.example");
    request.header("Event-Signature", SIGNED).content(good);
    assertThat(answer(request).getStatus()).isEqualTo(200);
  }

  @Test
  void a_look_with_a_browser_is_405_without_a_page() throws Exception {
    var answer = answer(MockHttpRequest.get("/webhooks/worldpay").header("Accept", "text/html"));
    assertThat(answer.getStatus()).isEqualTo(405);
    isProblem(answer);
  }

  private MockHttpResponse post(byte[] content, String signature, String type)
      throws URISyntaxException {
    var request = request(type).header("Event-Signature", signature);
    request.content(content);
    return answer(request);
  }

  private static MockHttpRequest request(String type) throws URISyntaxException {
    var request = MockHttpRequest.post("/webhooks/worldpay");
    return type.isEmpty() ? request : request.header("Content-Type", type);
  }

  @SuppressWarnings("UnnecessaryAssignment") // no container here that would inject
  private MockHttpResponse answer(MockHttpRequest request) {
    warnings.clock = stage.clock;
    var server = MockDispatcherFactory.createDispatcher();
    Doors.of("https://shop.example").forEach(server.getProviderFactory()::registerProviderInstance);
    var door = new NotificationResource(threads, counted::add, warnings);
    server.getRegistry().addSingletonResource(door);
    var response = new MockHttpResponse();
    server.invoke(request, response);
    return response;
  }

  private static void isProblem(MockHttpResponse answer) throws Exception {
    assertThat(String.valueOf(answer.getOutputHeaders().getFirst("Content-Type")))
        .startsWith("application/problem+json");
    assertThat(answer.getContentAsString()).contains("\"status\":" + answer.getStatus());
  }

  /** A body that has no end; it counts what was read of it. */
  private static final class Endless extends InputStream {

    private long given;

    @Override
    public int read() {
      given++;
      return ' ';
    }

    @Override
    public int read(byte[] into, int from, int length) {
      given += length;
      return length;
    }
  }
}
