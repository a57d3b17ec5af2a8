package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Answer;
import io.kassa.gateway.Answer.Heard;
import io.kassa.gateway.Answer.Silent;
import io.kassa.gateway.Initiation;
import io.kassa.gateway.Initiation.Declined;
import io.kassa.gateway.Initiation.InDoubt;
import io.kassa.gateway.Initiation.Unreachable;
import io.kassa.gateway.RefundCall;
import io.kassa.gateway.RefundOutcome;
import io.kassa.gateway.RememberedPart;
import io.kassa.money.Money;
import io.kassa.refund.RefundReference;
import io.smallrye.config.inject.ConfigExtension;
import io.smallrye.faulttolerance.FaultToleranceExtension;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The calls behind their circuit breakers, bulkheads and retries, in a container. */
@Timeout(60)
class FaultToleranceTest {

  private static final int WINDOW = 20;

  private final AtomicReference<BareServer.Conduct> conduct = new AtomicReference<>(answering(503));
  private final BareServer server =
      BareServer.that((request, out) -> conduct.get().answer(request, out));
  private final Rehearsal rehearsal = Rehearsal.at(server.url()).patient();
  private final WeldContainer container = start();

  private WeldContainer start() {
    var settings = rehearsal.settings();
    Given.settings = settings;
    Given.clients = WorldpayClients.of(settings);
    return new Weld()
        .disableDiscovery()
        .addExtension(new FaultToleranceExtension())
        .addExtension(new ConfigExtension())
        .addBeanClasses(WorldpayGateway.class, WorldpayCalls.class, Given.class)
        .initialize();
  }

  @AfterEach
  void stop() throws IOException {
    container.close();
    Given.clients.close();
    server.close();
  }

  @Test
  void a_create_is_never_repeated() {
    assertThat(initiate()).isEqualTo(new InDoubt("HTTP 503"));
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void a_refund_is_never_repeated_and_has_a_circuit_of_its_own() {
    conduct.set(FaultToleranceTest::offeringAndFailing);
    for (int n = 1; n <= WINDOW; n++) {
      assertThat(refund()).isEqualTo(new RefundOutcome.InDoubt("HTTP 503"));
      assertThat(server.requests()).as("a look and one request").hasSize(2 * n);
    }
    assertThat(refund()).isInstanceOf(RefundOutcome.Unreachable.class);
    assertThat(server.requests().getLast()).as("an open circuit sends nothing").startsWith("GET");
    assertThat(query()).isInstanceOf(Heard.class);
  }

  @Test
  void a_question_that_failed_quickly_is_repeated_twice_at_most() {
    assertThat(query()).isEqualTo(new Silent("HTTP 503"));
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void a_question_asked_once_is_one_request_also_after_many_that_failed() {
    var gateway = container.select(WorldpayGateway.class).get();
    for (int n = 1; n <= WINDOW + 1; n++) {
      assertThat(gateway.queryOnce(Rehearsal.handle(server.url() + "/x")))
          .isEqualTo(new Silent("HTTP 503"));
      assertThat(server.requests()).hasSize(n);
    }
  }

  @Test
  void a_question_that_succeeds_the_second_time_is_an_answer() {
    conduct.set((request, out) ->
        answering(server.requests().size() == 1 ? 500 : 200).answer(request, out));
    assertThat(query()).isInstanceOf(Heard.class);
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void an_outage_opens_the_circuit_and_says_so_once() {
    var lines = new ArrayList<LogRecord>();
    var listening = new Listening(lines);
    var logger = Logger.getLogger(CircuitNews.class.getName());
    logger.addHandler(listening);
    times(WINDOW, () -> assertThat(initiate()).isInstanceOf(InDoubt.class));
    times(5, () -> assertThat(initiate()).isInstanceOf(Unreachable.class));
    logger.removeHandler(listening);
    assertThat(server.requests()).as("an open circuit calls nobody").hasSize(WINDOW);
    assertThat(lines).hasSize(1);
    conduct.set(answering(200));
    assertThat(query()).as("asking has a circuit of its own").isInstanceOf(Heard.class);
  }

  @Test
  void refusals_prove_that_worldpay_is_there_and_open_nothing() {
    conduct.set(answering(403));
    times(2 * WINDOW, () -> assertThat(initiate()).isInstanceOf(Declined.class));
    assertThat(server.requests()).hasSize(2 * WINDOW);
  }

  @Test
  void a_gateway_that_hangs_holds_224_creates_and_no_more() throws InterruptedException {
    var arrived = new CountDownLatch(224);
    var release = new CountDownLatch(1);
    conduct.set((request, out) -> {
      arrived.countDown();
      return await(release) && answering(403).answer(request, out);
    });
    var back = new ArrayBlockingQueue<Initiation>(230);
    times(230, () -> Thread.ofVirtual().start(() -> back.add(initiate())));
    var early = Stream.generate(() -> next(back)).limit(6).toList();
    arrived.await();
    assertThat(back).as("all others wait for the gateway").isEmpty();
    release.countDown();
    assertThat(early).allMatch(Unreachable.class::isInstance);
    assertThat(Stream.generate(() -> next(back)).limit(224)).allMatch(Declined.class::isInstance);
  }

  private static Initiation next(BlockingQueue<Initiation> back) {
    try {
      return back.take();
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    }
  }

  private Initiation initiate() {
    return container.select(WorldpayGateway.class).get().initiate(Rehearsal.request());
  }

  private Answer query() {
    return container
        .select(WorldpayGateway.class)
        .get()
        .query(Rehearsal.handle(server.url() + "/x"));
  }

  private RefundOutcome refund() {
    return container
        .select(WorldpayGateway.class)
        .get()
        .refund(
            new RefundCall(
                Rehearsal.handle(server.url() + "/x"),
                new RefundReference("KM4T-9XQA-R-7WFKQ3XD"),
                Money.euroCents(5),
                false,
                new RememberedPart()));
  }

  private static boolean offeringAndFailing(String request, OutputStream out) throws IOException {
    if (request.startsWith("POST")) {
      return answering(503).answer(request, out);
    }
    var host = request.lines().filter(line -> line.startsWith("Host: ")).findFirst().orElseThrow();
    var link = "http://" + host.substring("Host: ".length()) + "/part";
    var body =
        "{\"lastEvent\":\"settled\",\"_actions\":{\"partialReverse\":{\"href\":\"%s\"}}}"
            .formatted(link);
    out.write(BareServer.http("200 OK", body));
    return true;
  }

  private static void times(int count, Runnable deed) {
    IntStream.range(0, count).forEach(i -> deed.run());
  }

  private static BareServer.Conduct answering(int status) {
    return (request, out) -> {
      out.write(BareServer.http(status + " X", "{\"lastEvent\":\"settled\"}"));
      return true;
    };
  }

  private static boolean await(CountDownLatch release) throws IOException {
    try {
      release.await();
      return true;
    } catch (InterruptedException stop) {
      throw new IOException(stop);
    }
  }
}
