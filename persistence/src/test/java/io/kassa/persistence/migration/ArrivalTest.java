package io.kassa.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.time.MovableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Row D1 of the fault matrix: the database is not there when the shop starts. */
class ArrivalTest {

  private static final Logger LOG = Logger.getLogger(Arrival.class.getName());

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
  private final List<String> said = new ArrayList<>();
  private final Handler listening =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          said.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };
  private final Arrival arrival = new Arrival(clock, clock::move);
  private int tries;

  @BeforeEach
  void listen() {
    LOG.addHandler(listening);
    LOG.setUseParentHandlers(false);
  }

  @AfterEach
  void leave() {
    LOG.removeHandler(listening);
    LOG.setUseParentHandlers(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300"})
  void a_database_that_is_not_there_yet_is_waited_for_and_named_once_a_minute(String state) {
    assertThat(arrival.await(() -> failing(150, state))).isEqualTo("done");
    assertThat(tries).isEqualTo(151);
    assertThat(said)
        .hasSize(3)
        .allMatch(line -> line.endsWith("cannot be reached: Connection refused"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"28P01", "3D000", "42501", "90146"})
  void what_waiting_does_not_cure_stops_the_start(String state) {
    assertThatThrownBy(() -> arrival.await(() -> failing(1, state)))
        .isInstanceOf(FlywayException.class);
    assertThat(tries).isEqualTo(1);
    assertThat(said).isEmpty();
  }

  @Test
  void the_driver_and_the_migration_tool_say_it_in_words_that_are_understood() throws IOException {
    var nobody = new PGSimpleDataSource();
    try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody.setURL("jdbc:postgresql://127.0.0.1:" + closed.getLocalPort() + "/kassa");
    }
    var outcome =
        arrival.await(() -> ++tries < 3 ? Migrations.apply(nobody).toString() : "it is there now");
    assertThat(outcome).isEqualTo("it is there now");
    assertThat(said).hasSize(1);
  }

  private String failing(int times, String state) {
    if (tries++ < times) {
      var refused = new SQLException("It failed", state, new IOException("Connection refused"));
      throw new FlywayException("Unable to obtain connection", refused);
    }
    return "done";
  }
}
