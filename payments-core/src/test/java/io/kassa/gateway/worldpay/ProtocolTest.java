package io.kassa.gateway.worldpay;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.gateway.Answer.Heard;
import io.kassa.gateway.Initiation.InDoubt;
import io.kassa.gateway.Initiation.Unreachable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows N5 and N7 of the fault matrix: which protocols are spoken. HTTP/1.1 and no other, so that a
 * GOAWAY cannot come; TLS 1.2 or newer.
 */
@Timeout(30)
class ProtocolTest {

  /** A ServerHello that chooses TLS 1.1 and a cipher of its time. */
  private static final String OLD_HELLO =
      "160302002a020000260302"
          + "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a"
          + "00002f00";

  /** What a server says that knows TLS 1.1 at most: fatal, protocol version. */
  private static final String TOO_NEW_FOR_ME = "15030200020246";

  @Test
  void nothing_newer_than_http_1_1_is_asked_for() throws IOException {
    try (var server =
            BareServer.that((request, out) -> {
              out.write(
                  BareServer.http(
                      "200 OK\r\nUpgrade: h2c\r\nAlt-Svc: h2=\":443\"",
                      "{\"lastEvent\":\"settled\"}"));
              return true;
            });
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      for (int i = 0; i < 2; i++) {
        assertThat(rehearsal.gateway().query(Rehearsal.handle(server.url() + "/x")))
            .as("an offer of something newer changes nothing")
            .isInstanceOf(Heard.class);
      }
      assertThat(server.requests())
          .hasSize(2)
          .allMatch(request -> request.startsWith("GET /x HTTP/1.1\r\n"))
          .noneMatch(request -> request.contains("Upgrade") || request.contains("HTTP2-Settings"));
    }
  }

  @Test
  void a_server_that_speaks_http_2_unasked_is_a_doubt() throws IOException {
    try (var server =
            BareServer.that((request, out) -> {
              // SETTINGS, then GOAWAY: frames of HTTP/2 as they stand on the wire.
              out.write(HexFormat.of().parseHex("000000040000000000"));
              out.write(HexFormat.of().parseHex("0000080700000000000000000000000000"));
              return false;
            });
        var rehearsal = Rehearsal.at(server.url()).patient()) {
      assertThat(rehearsal.gateway().initiate(Rehearsal.request())).isInstanceOf(InDoubt.class);
      assertThat(server.requests()).as("never repeated").hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {OLD_HELLO, TOO_NEW_FOR_ME})
  void a_server_that_knows_tls_1_1_at_most_is_certainly_not_spoken_to(String hello)
      throws IOException {
    try (var listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var rehearsal = Rehearsal.at("https://localhost:" + listener.getLocalPort()).patient()) {
      Thread.ofVirtual().start(() -> answerOnce(listener, HexFormat.of().parseHex(hello)));
      assertThat(rehearsal.gateway().initiate(Rehearsal.request()))
          .isEqualTo(new Unreachable("TLS handshake failed"));
    }
  }

  private static void answerOnce(ServerSocket listener, byte[] hello) {
    try (var socket = listener.accept()) {
      readRecord(socket.getInputStream());
      socket.getOutputStream().write(hello);
      socket.getOutputStream().flush();
      var rest = socket.getInputStream().readAllBytes();
      assertThat(new String(rest, StandardCharsets.ISO_8859_1)).doesNotContain("POST");
    } catch (IOException gone) {
      // The client hung up, which is its right.
    }
  }

  private static void readRecord(InputStream in) throws IOException {
    var record = new DataInputStream(in);
    record.skipNBytes(3);
    record.readNBytes(record.readUnsignedShort());
  }
}
