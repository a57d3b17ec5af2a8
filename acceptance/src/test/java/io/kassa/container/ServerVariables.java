package io.kassa.container;

import io.kassa.journey.stage.Ports;
import io.kassa.journey.stage.Postgres;
import io.kassa.journey.stage.TwoRoles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Tells the server inside which tests run where its database, its Worldpay and its own port are.
 * The server is started by Arquillian, which has no way to give it environment variables; the
 * server reads one file for each variable instead.
 */
public final class ServerVariables implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    var server = System.getProperty("kassa.arq");
    if (server == null) {
      return; // architecture rules need no server, and journeys start their own
    }
    var port = String.valueOf(Ports.free());
    System.setProperty("kassa.arq.port", port);
    var variables =
        new HashMap<>(
            Map.of(
                "kassa.http.port", port, "kassa.worldpay.url", "http://localhost:" + Ports.free()));
    TwoRoles.variables(Postgres.newDatabase())
        .forEach(
            (key, value) -> variables.put(key.toLowerCase(Locale.ROOT).replace('_', '.'), value));
    write(Path.of(server, "variables"), variables);
  }

  private static void write(Path folder, Map<String, String> variables) {
    try {
      Files.createDirectories(folder);
      for (var variable : variables.entrySet()) {
        Files.writeString(folder.resolve(variable.getKey()), variable.getValue());
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }
}
