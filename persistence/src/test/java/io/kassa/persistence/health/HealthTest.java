package io.kassa.persistence.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.persistence.testing.Databases;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class HealthTest {

  private static boolean ready(DataSource database) {
    var check = new DatabaseReady();
    check.database = database;
    return check.answers();
  }

  @Test
  void the_server_is_ready_while_the_database_answers() {
    assertThat(ready(Databases.emptyH2("health"))).isTrue();
    assertThat(ready(Databases.postgres().dataSource())).isTrue();
  }

  @Test
  void the_server_is_not_ready_without_a_database() {
    var nowhere = new JdbcDataSource();
    nowhere.setURL("jdbc:h2:file:./no/such/database;IFEXISTS=TRUE");
    assertThat(ready(nowhere)).isFalse();
  }

  @Test
  void the_server_is_not_ready_while_no_connection_is_free() throws SQLException {
    var pool = JdbcConnectionPool.create("jdbc:h2:mem:", "sa", "");
    pool.setMaxConnections(1);
    pool.setLoginTimeout(1);
    try (var taken = pool.getConnection()) {
      assertThat(taken.isClosed()).isFalse();
      assertThat(ready(pool)).isFalse();
    }
    assertThat(ready(pool)).isTrue();
  }

  @Test
  void a_database_that_hangs_is_known_in_time_and_holds_one_connection_only() {
    var asked = new AtomicInteger();
    var silence = new CountDownLatch(1);
    var real = Databases.emptyH2("hanging");
    var check = new DatabaseReady();
    check.database =
        (DataSource)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                  asked.incrementAndGet();
                  silence.await();
                  return real.getConnection();
                });
    long start = System.nanoTime();
    assertThat(check.answers()).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(check.answers()).isFalse();
    assertThat(asked).hasValue(1);
    silence.countDown();
    assertThat(check.answers()).as("it is heard again once it speaks").isTrue();
  }
}
