package io.kassa.persistence.testing;

import io.kassa.persistence.migration.Migrations;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A migrated database and the product's persistence unit on it. */
public final class Database {

  private static final List<String> TABLES =
      List.of(
          "cases",
          "refunds",
          "refund_links",
          "refund_limits",
          "refund_askers",
          "notifications",
          "outbox_refunds",
          "outbox",
          "order_notes",
          "payment_journal",
          "payments",
          "order_lines",
          "shown_at_order",
          "orders",
          "baskets",
          "staff_recovery_codes",
          "staff_invitations",
          "staff_sessions",
          "staff_tries",
          "saved_views",
          "staff_accounts",
          "audit_trail");

  private final DataSource owner;
  private final WatchedDataSource watched;
  private final Transactions transactions;

  Database(DataSource database) {
    this(database, database);
  }

  /**
   * Is given two ways in.
   *
   * @param owner whoever migrated it
   * @param server what the product's code is
   */
  Database(DataSource owner, DataSource server) {
    Migrations.apply(owner);
    this.owner = owner;
    this.watched = new WatchedDataSource(server);
    this.transactions =
        new Transactions(
            Persistence.createEntityManagerFactory(
                "kassa",
                Map.of(
                    "jakarta.persistence.transactionType",
                    "RESOURCE_LOCAL",
                    "jakarta.persistence.nonJtaDataSource",
                    watched.dataSource(),
                    "eclipselink.session-name",
                    "kassa-" + System.identityHashCode(owner))));
  }

  /** The thread's transactions. */
  public Transactions transactions() {
    return transactions;
  }

  /** The database itself, as its owner, who may do what no server may. */
  public DataSource dataSource() {
    return owner;
  }

  /** The database as the product's code sees it. */
  public DataSource asServer() {
    return watched.dataSource();
  }

  /** The statements sent since the last call. */
  public List<String> statements() {
    return watched.drain();
  }

  /** Empties all tables, and forgets the statements. */
  public void clear() {
    try (var connection = dataSource().getConnection();
        var statement = connection.createStatement()) {
      for (var table : TABLES) {
        statement.execute("delete from " + table);
      }
      statement.execute("update sweep_pace set next_slot = '1970-01-01 00:00:00+00'");
      statement.execute(
          "update audit_head set last_number = 0, last_hash = repeat('0', 64),"
              + " forgotten_number = 0, forgotten_hash = repeat('0', 64),"
              + " adopts_until = '1970-01-01 00:00:00+00'");
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
    watched.drain();
  }

  /**
   * An adapter as the container would give it to somebody who asks for the port. What must join a
   * transaction, and finds none, gets one of its own here: the caller's.
   */
  public <P> P port(Class<P> port, P adapter) {
    inject(adapter);
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              var own = adapter.getClass().getMethod(method.getName(), method.getParameterTypes());
              return in(own, () -> call(own, adapter, arguments));
            }));
  }

  private Object in(Method method, Supplier<Object> call) {
    var own = method.getAnnotation(Transactional.class);
    var demand = own != null ? own : method.getDeclaringClass().getAnnotation(Transactional.class);
    return switch (demand.value()) {
      case REQUIRES_NEW -> transactions.inNew(call);
      case REQUIRED, MANDATORY -> transactions.inOne() ? call.get() : transactions.inNew(call);
      case SUPPORTS, NOT_SUPPORTED, NEVER ->
          throw new AssertionError("Not used by any adapter: " + method);
    };
  }

  private static Object call(Method method, Object target, Object[] arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof RuntimeException own) {
        throw own;
      }
      throw new AssertionError(thrown.getCause());
    } catch (IllegalAccessException broken) {
      throw new AssertionError(broken);
    }
  }

  private void inject(Object adapter) {
    try {
      for (var field : adapter.getClass().getDeclaredFields()) {
        if (field.isAnnotationPresent(PersistenceContext.class)
            && field.getType() == EntityManager.class) {
          field.setAccessible(true);
          field.set(adapter, transactions.injected());
        }
      }
    } catch (IllegalAccessException broken) {
      throw new AssertionError(broken);
    }
  }
}
