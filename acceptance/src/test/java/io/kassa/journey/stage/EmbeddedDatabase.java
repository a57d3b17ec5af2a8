package io.kassa.journey.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The file of an embedded database, while a server writes to it. */
record EmbeddedDatabase(Path file) {

  private static final String SUFFIX = ".mv.db";

  /**
   * Whether a server that began with what stands in the file now would have an order. That its
   * bytes are there does not suffice: whoever is killed in the middle of writing them loses them
   * all, and with them what was committed just before.
   */
  boolean wouldHave(String orderNumber) {
    try {
      var copy = Files.createTempFile("kassa", SUFFIX);
      try {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        return has(copy, orderNumber);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean has(Path copy, String orderNumber) {
    var path = copy.toString();
    var address =
        "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r"
            .formatted(path.substring(0, path.length() - SUFFIX.length()));
    try (var connection = DriverManager.getConnection(address, "kassa", "kassa");
        var question = connection.prepareStatement("select 1 from orders where number = ?")) {
      question.setString(1, orderNumber);
      try (var row = question.executeQuery()) {
        return row.next();
      }
    } catch (SQLException copiedWhileItWasWritten) {
      return false;
    }
  }
}
