package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Answer.Heard;
import io.kassa.gateway.Answer.Silent;
import io.kassa.gateway.Initiation.InDoubt;
import io.kassa.gateway.Initiation.Redirect;
import io.kassa.gateway.Initiation.Unreachable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Group N of the fault matrix: what the network does to a call. */
@Timeout(30)
class NetworkTest {

  @Test
  void a_refused_connection_is_certainly_no_payment() throws IOException {
    var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    closed.close();
    expectUnreachable("http://localhost:" + closed.getLocalPort(), "connection refused");
  }

  @Test
  void an_unknown_host_is_certainly_no_payment() {
    expectUnreachable("http://no-such-host.invalid", "unknown host");
  }

  @Test
  void a_connection_that_does_not_stand_in_time_is_certainly_no_payment() throws IOException {
    try (var full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var queue = fill(full);
      expectUnreachable("http://localhost:" + full.getLocalPort(), "connect time-out");
      for (var socket : queue) {
        socket.close();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 2",
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"
      })
  void a_connection_that_is_lost_after_the_request_is_a_doubt(String sent) throws IOException {
    try (var server =
            BareServer.that((request, out) -> {
              out.write(sent.getBytes(StandardCharsets.US_ASCII));
              return false;
            });
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request()))
          .isInstanceOfSatisfying(
              InDoubt.class, doubt -> assertThat(doubt.why()).startsWith("connection lost"));
      assertThat(server.requests()).as("a create is never repeated").hasSize(1);
      assertThat(rehearsal.gateway().query(Rehearsal.handle(server.url() + "/x")))
          .isInstanceOf(Silent.class);
    }
  }

  @Test
  void a_black_hole_is_a_doubt_once_the_read_limit_is_over() throws IOException {
    var never = new CountDownLatch(1);
    try (var server = BareServer.that((request, out) -> stay(never));
        var rehearsal = Rehearsal.at(server.url()).with("kassa.worldpay.create.overall", "PT9S")) {
      var start = System.nanoTime();
      assertThat(rehearsal.gateway().initiate(Rehearsal.request()))
          .isEqualTo(new InDoubt("read time-out"));
      assertThat(rehearsal.gateway().query(Rehearsal.handle(server.url() + "/x")))
          .isEqualTo(new Silent("read time-out"));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
      assertThat(server.requests()).hasSize(2);
    } finally {
      never.countDown();
    }
  }

  @Test
  void a_caller_that_is_interrupted_gets_a_value_and_stays_interrupted() throws IOException {
    var never = new CountDownLatch(1);
    try (var server = BareServer.that((request, out) -> stay(never));
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      var gateway = rehearsal.gateway();
      Thread.currentThread().interrupt();
      assertThat(gateway.initiate(Rehearsal.request())).isEqualTo(new InDoubt("interrupted"));
      assertThat(Thread.interrupted()).isTrue();
    } finally {
      never.countDown();
    }
  }

  @Test
  void many_calls_share_one_connection() throws IOException {
    try (var server = BareServer.that(NetworkTest::good);
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      var gateway = rehearsal.gateway();
      for (int i = 0; i < 20; i++) {
        assertThat(gateway.initiate(Rehearsal.request())).isInstanceOf(Redirect.class);
      }
      assertThat(server.connections()).isEqualTo(1);
      for (int i = 0; i < 20; i++) {
        assertThat(gateway.query(Rehearsal.handle(server.url() + "/x"))).isInstanceOf(Heard.class);
      }
      assertThat(server.connections()).as("opening and asking are apart").isEqualTo(2);
    }
  }

  @Test
  void a_create_is_sent_once_even_over_a_connection_that_died_while_idle() throws IOException {
    var answers = new AtomicInteger();
    try (var server =
            BareServer.that((request, out) -> {
              good(request, out);
              return answers.incrementAndGet() % 2 == 0;
            });
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      var gateway = rehearsal.gateway();
      for (int i = 0; i < 30; i++) {
        assertThat(gateway.initiate(Rehearsal.request()))
            .isInstanceOfAny(Redirect.class, InDoubt.class);
        assertThat(server.requests())
            .as("requests after %d creates", i + 1)
            .hasSizeLessThanOrEqualTo(i + 1);
      }
    }
  }

  @Test
  void hanging_creates_leave_questions_alone() throws Exception {
    var never = new CountDownLatch(1);
    try (var server =
            BareServer.that(
                (request, out) -> request.startsWith("POST") ? stay(never) : good(request, out));
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      var gateway = rehearsal.with("kassa.worldpay.create.pool", "2").gateway();
      for (int i = 0; i < 5; i++) {
        Thread.ofVirtual().start(() -> gateway.initiate(Rehearsal.request()));
      }
      assertThat(gateway.query(Rehearsal.handle(server.url() + "/x"))).isInstanceOf(Heard.class);
    } finally {
      never.countDown();
    }
  }

  private static void expectUnreachable(String url, String why) {
    try (var rehearsal = Rehearsal.at(url).with("kassa.worldpay.query.overall", "PT9S")) {
      rehearsal.with("kassa.worldpay.create.overall", "PT9S");
      assertThat(rehearsal.gateway().initiate(Rehearsal.request())).isEqualTo(new Unreachable(why));
      assertThat(rehearsal.gateway().query(Rehearsal.handle(url + "/x")))
          .isEqualTo(new Silent(why));
    }
  }

  /** Takes every place in a listener's queue, so that the next connection waits. */
  private static List<Socket> fill(ServerSocket listener) throws IOException {
    var sockets = new ArrayList<Socket>();
    try {
      for (int i = 0; i < 8; i++) {
        var socket = new Socket();
        sockets.add(socket);
        socket.connect(listener.getLocalSocketAddress(), 300);
      }
    } catch (SocketTimeoutException full) {
      return sockets;
    }
    throw new IllegalStateException("The queue has no end");
  }

  private static boolean stay(CountDownLatch until) throws IOException {
    try {
      until.await();
      return false;
    } catch (InterruptedException stop) {
      throw new IOException(stop);
    }
  }

  private static boolean good(String request, OutputStream out) throws IOException {
    var host = request.lines().filter(line -> line.startsWith("Host: ")).findFirst().orElseThrow();
    var body =
        "{\"lastEvent\":\"settled\",\"redirect\":\"https://p.example/\",\"_links\":{\"self\":"
            + "{\"href\":\"http://"
            + host.substring("Host: ".length())
            + "/x\"}}}";
    out.write(BareServer.http("200 OK", body));
    return true;
  }
}
