package io.kassa.persistence.retention;

import io.kassa.bean.Shared;
import io.kassa.persistence.RowId;
import io.kassa.persistence.StoredTime;
import io.kassa.retention.Attic;
import io.kassa.retention.Keepsake;
import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Deletes over the connections that migrate: the servers' role may not delete what was written
 * once. Rows whose identity rises with time are found by it, so that no index over their age is
 * needed; baskets are few after the first time, and looked through.
 */
@Shared
public class JdbcAttic implements Attic {

  private static final String BASKETS =
      """
      delete from baskets where touched_at < ? and token in
        (select token from baskets where touched_at < ? fetch first ? rows only)
      """;
  private static final String NOTIFICATIONS =
      """
      delete from notifications where id in
        (select id from notifications where id < ? order by id fetch first ? rows only)
      """;
  private static final String JOURNAL =
      """
      delete from payment_journal where id in
        (select id from payment_journal where id < ? order by id fetch first ? rows only)
      """;
  private static final String RECORD =
      """
      delete from audit_trail where chain_number in
        (select chain_number from audit_trail where chain_number <= ?
         order by chain_number fetch first ? rows only)
      """;

  @Resource(lookup = "jdbc/kassaMigrations")
  DataSource owner;

  @Override
  public int forget(Keepsake what, Instant before, int most) {
    var time = StoredTime.of(before);
    return switch (what) {
      case BASKETS -> delete(BASKETS, time, time, most);
      case NOTIFICATIONS -> delete(NOTIFICATIONS, RowId.least(before), most);
      case JOURNAL -> delete(JOURNAL, RowId.least(before), most);
    };
  }

  @Override
  public int forgetRecord(long upTo, int most) {
    return delete(RECORD, upTo, most);
  }

  private int delete(String sql, Object... values) {
    try (var connection = owner.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException refused) {
      throw new IllegalStateException("Old rows were not deleted", refused);
    }
  }
}
