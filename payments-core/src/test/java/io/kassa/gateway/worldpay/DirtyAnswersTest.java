package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Answer.Heard;
import io.kassa.gateway.Answer.Silent;
import io.kassa.gateway.Initiation.InDoubt;
import io.kassa.gateway.Initiation.Redirect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Group B of the fault matrix: whatever stands in a body, a value comes out of the port. */
@Timeout(30)
class DirtyAnswersTest {

  private static final String GOOD =
      "{\"paymentId\":\"x\",\"lastEvent\":\"settled\",\"redirect\":\"https://p.example/\","
          + "\"_links\":{\"self\":{\"href\":\"@GATEWAY@/x\"}}}";

  static Stream<Arguments> useless() {
    return Stream.of(
        Arguments.of("truncated", "{\"lastEvent\":\"settled\""),
        Arguments.of("truncated in a string", "{\"lastEvent\":\"sett"),
        Arguments.of("truncated in what is passed over", "{\"new\":[[{\"a\":1},"),
        Arguments.of("truncated in an object that is passed over", "{\"new\":{\"a\":{\"b\":1}"),
        Arguments.of("a page", "<!DOCTYPE html><html><body>Maintenance</body></html>"),
        Arguments.of("nothing", ""),
        Arguments.of("blank", "  \r\n "),
        Arguments.of("null", "null"),
        Arguments.of("a word", "settled"),
        Arguments.of("a text", "\"settled\""),
        Arguments.of("a number", "5"),
        Arguments.of("a list", "[" + GOOD + "]"),
        Arguments.of("two objects", GOOD + GOOD),
        Arguments.of("a deep list", "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"),
        Arguments.of("a deep object", "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000)),
        Arguments.of("wrong types", "{\"lastEvent\":{},\"_links\":[],\"redirect\":[1]}"),
        Arguments.of("nulls", "{\"lastEvent\":null,\"_links\":null,\"redirect\":null}"),
        Arguments.of("control characters", "{\"lastEvent\":\"a\u0000\"}"),
        Arguments.of("more than an answer can be", " ".repeat(1_000_000) + GOOD));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("useless")
  void a_useless_body_is_a_doubt_or_silence(String name, String body) throws IOException {
    expectUseless(BareServer.http("200 OK\r\nContent-Type: application/json", body));
  }

  @Test
  void another_alphabet_is_a_doubt_or_silence() throws IOException {
    var body = GOOD.getBytes(StandardCharsets.UTF_16);
    expectUseless(join(head("Content-Length: " + body.length), body));
  }

  @Test
  void a_packed_body_that_nobody_asked_for_is_not_unpacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      for (int i = 0; i < 50; i++) {
        gzip.write(new byte[1_000_000]);
      }
    }
    var header = "Content-Encoding: gzip\r\nContent-Length: " + packed.size();
    expectUseless(join(head(header), packed.toByteArray()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}",
        "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\"",
        "Content-Length: 900\r\n\r\n{\"lastEvent\":\"settled\"}",
        "Content-Length: nine\r\n\r\n{}",
        "no colon\r\n\r\n{}"
      })
  void a_body_that_is_framed_wrongly_is_a_doubt_or_silence(String rest) throws IOException {
    expectUseless(("HTTP/1.1 200 OK\r\n" + rest).getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_header_of_a_megabyte_is_survived() throws IOException {
    try (var server = always(BareServer.http("200 OK\r\nX: " + "y".repeat(1_000_000), "{}"));
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      assertThat(rehearsal.gateway().query(Rehearsal.handle(server.url() + "/x")))
          .isInstanceOf(Silent.class);
    }
  }

  @Test
  void a_body_of_50_megabytes_is_given_up_early() throws IOException {
    try (var server = BareServer.that(DirtyAnswersTest::fiftyMegabytes);
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request())).isInstanceOf(InDoubt.class);
      assertThat(rehearsal.gateway().query(Rehearsal.handle(server.url() + "/x")))
          .isInstanceOf(Silent.class);
    }
  }

  @Test
  void a_drip_ends_with_the_overall_limit_and_its_connection() throws Exception {
    var ended = new CountDownLatch(2);
    try (var server = BareServer.that((request, out) -> drip(out, ended));
        var rehearsal = Rehearsal.at(server.url())) {
      var start = System.nanoTime();
      assertThat(rehearsal.gateway().initiate(Rehearsal.request()))
          .isEqualTo(new InDoubt("no whole answer in time"));
      assertThat(rehearsal.gateway().query(Rehearsal.handle(server.url() + "/x")))
          .isEqualTo(new Silent("no whole answer in time"));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
      assertThat(ended.await(10, TimeUnit.SECONDS)).as("the client hung up").isTrue();
    }
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of("application/json", "\uFEFF" + GOOD),
        Arguments.of("text/html", GOOD),
        Arguments.of("application/json; charset=utf-16", GOOD),
        Arguments.of("nonsense", GOOD),
        Arguments.of("application/json", "{\"lastEvent\":\"pending\"," + GOOD.substring(1)),
        Arguments.of("application/json", "{\"new\":[{\"x\":[null]}]," + GOOD.substring(1)),
        Arguments.of("application/hal+json", "\r\n\t" + GOOD + "\r\n"));
  }

  @ParameterizedTest
  @MethodSource("odd")
  void an_odd_body_that_can_be_read_is_read(String type, String body) throws IOException {
    try (var server = BareServer.that((request, out) -> good(request, type, body, out));
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request())).isInstanceOf(Redirect.class);
      assertThat(rehearsal.gateway().query(Rehearsal.handle(server.url() + "/x")))
          .isInstanceOfSatisfying(
              Heard.class, heard -> assertThat(heard.testimony().word()).isEqualTo("settled"));
    }
  }

  private static void expectUseless(byte[] answer) throws IOException {
    try (var server = always(answer);
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request())).isInstanceOf(InDoubt.class);
      assertThat(rehearsal.gateway().query(Rehearsal.handle(server.url() + "/x")))
          .isInstanceOf(Silent.class);
    }
  }

  private static BareServer always(byte[] answer) {
    return BareServer.that((request, out) -> {
      out.write(answer);
      return false;
    });
  }

  private static boolean good(String request, String type, String body, OutputStream out)
      throws IOException {
    var host = request.lines().filter(line -> line.startsWith("Host: ")).findFirst().orElseThrow();
    var gateway = "http://" + host.substring("Host: ".length());
    out.write(
        BareServer.http("200 OK\r\nContent-Type: " + type, body.replace("@GATEWAY@", gateway)));
    return true;
  }

  private static boolean fiftyMegabytes(String request, OutputStream out) throws IOException {
    out.write(head("Content-Length: 50000000"));
    for (int i = 0; i < 50; i++) {
      out.write(" ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII));
    }
    return true;
  }

  /** A byte now and then, always within the read limit, until the client hangs up. */
  private static boolean drip(OutputStream out, CountDownLatch ended) throws IOException {
    try {
      out.write(head("Content-Length: 100000"));
      while (true) {
        out.write(' ');
        out.flush();
        LockSupport.parkNanos(20_000_000);
      }
    } finally {
      ended.countDown();
    }
  }

  private static byte[] head(String headers) {
    return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + headers + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] join(byte[] head, byte[] body) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(head);
    all.writeBytes(body);
    return all.toByteArray();
  }
}
