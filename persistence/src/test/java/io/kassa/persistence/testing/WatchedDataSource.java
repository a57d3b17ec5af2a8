package io.kassa.persistence.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/** Writes down every statement that is sent to a database: one entry for each round trip. */
public final class WatchedDataSource {

  private static final Set<String> SENDS =
      Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "executeLargeUpdate");

  private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
  private final DataSource watched;

  /** Watches a data source. */
  public WatchedDataSource(DataSource database) {
    this.watched = wrap(DataSource.class, database, "");
  }

  /** The watched data source. */
  public DataSource dataSource() {
    return watched;
  }

  /** What was sent since the last call. */
  public List<String> drain() {
    synchronized (sent) {
      var all = List.copyOf(sent);
      sent.clear();
      return all;
    }
  }

  private <T> T wrap(Class<T> type, Object target, String sql) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          var given = arguments == null ? new Object[0] : arguments;
          if (target instanceof Statement && SENDS.contains(method.getName())) {
            sent.add(given.length > 0 ? String.valueOf(given[0]) : sql);
          }
          return watch(call(target, method, given), given);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object watch(Object result, Object[] arguments) {
    if (result instanceof PreparedStatement statement) {
      var sql = String.valueOf(arguments[0]).toLowerCase(Locale.ROOT).strip();
      return wrap(PreparedStatement.class, statement, sql);
    }
    if (result instanceof Statement statement) {
      return wrap(Statement.class, statement, "");
    }
    return result instanceof Connection connection
        ? wrap(Connection.class, connection, "")
        : result;
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause() == null ? thrown : thrown.getCause();
    }
  }
}
