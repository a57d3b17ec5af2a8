package io.worldpaysim.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server on its own, spoken to byte by byte. */
class ListenerTest {

  private final Listener listener = open();

  @AfterEach
  void close() {
    listener.close();
  }

  @Test
  void requests_on_one_connection_are_answered_one_after_the_other() throws IOException {
    String answers =
        ask(
            "GET /a?x=1 HTTP/1.1||POST /b HTTP/1.1|content-length: 2||hi"
                + "GET /c HTTP/1.1|Connection: close||");

    assertThat(answers.split("HTTP/1.1 200 OK", -1)).hasSize(4);
    assertThat(answers).containsSubsequence("GET /a 1 ", "POST /b  hi", "GET /c");
  }

  @Test
  void a_chunked_body_is_put_together() throws IOException {
    assertThat(
            ask(
                "POST / HTTP/1.1|Transfer-Encoding: chunked|Connection: close||"
                    + "3;why=so|abc|1|d|0|Trailer: x||"))
        .endsWith("POST /  abcd");
  }

  @Test
  void whoever_waits_to_send_its_body_is_told_to_go_on() throws IOException {
    assertThat(ask("POST / HTTP/1.0|Expect: 100-continue|Content-Length: 1||x"))
        .startsWith("HTTP/1.1 100 Continue||HTTP/1.1 200 OK|");
  }

  @Test
  void a_head_has_the_length_of_the_body_and_no_body() throws IOException {
    assertThat(ask("HEAD / HTTP/1.1|Connection: close||"))
        .contains("Content-Length: 8|")
        .endsWith("||");
  }

  @Test
  void a_proxy_may_ask_with_the_whole_address() throws IOException {
    assertThat(ask("GET http://localhost/path?x=2 HTTP/1.1|Connection: close||"))
        .endsWith("GET /path 2 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense||",
        "GET / HTTP/1.1|no header||",
        "POST / HTTP/1.1|Content-Length: many||",
        "POST / HTTP/1.1|Content-Length: -1||",
        "POST / HTTP/1.1|Transfer-Encoding: chunked||xyz|",
        "POST / HTTP/1.1|Transfer-Encoding: chunked|||"
      })
  void what_is_no_request_is_said_so(String nonsense) throws IOException {
    assertThat(ask(nonsense)).startsWith("HTTP/1.1 400 Bad Request");
  }

  @Test
  void what_is_too_large_is_not_read() throws IOException {
    assertThat(ask("POST / HTTP/1.1|Content-Length: 1048577||")).startsWith("HTTP/1.1 413 ");
    assertThat(ask("GET / HTTP/1.1|X: " + "x".repeat(70_000) + "||")).startsWith("HTTP/1.1 431 ");
  }

  @Test
  void while_it_refuses_nobody_gets_in_and_afterwards_everybody_does() throws IOException {
    try (Socket idle = socket()) {
      idle.getOutputStream().write(bytes("GET / HTTP/1.1||"));
      assertThat(idle.getInputStream().read()).isEqualTo('H');

      listener.refuse();

      assertThat(idle.getInputStream().readAllBytes()).endsWith("GET /  ".getBytes(ISO_8859_1));
      assertThatThrownBy(this::socket).isInstanceOf(ConnectException.class);
    }
    listener.acceptAgain();
    listener.acceptAgain();
    assertThat(ask("GET / HTTP/1.1|Connection: close||")).endsWith("GET /  ");
  }

  /** Sends a text and reads to the end; a bar stands for the end of a line, here and there. */
  private String ask(String text) throws IOException {
    try (Socket socket = socket()) {
      socket.getOutputStream().write(bytes(text));
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1).replace("\r\n", "|");
    }
  }

  private static byte[] bytes(String text) {
    return text.replace("|", "\r\n").getBytes(ISO_8859_1);
  }

  private Socket socket() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), listener.port());
  }

  private static Listener open() {
    try {
      Listener listener = Listener.at(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      listener.start(request -> Answer.of(200, "text/plain", echo(request).getBytes(ISO_8859_1)));
      return listener;
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String echo(Request request) {
    return String.join(
        " ",
        request.method(),
        request.path(),
        request.parameter("x").orElse(""),
        new String(request.body(), ISO_8859_1));
  }
}
