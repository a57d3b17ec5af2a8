package io.kassa.web.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers one command as it is told, and every other one politely. */
final class RudeMailServer implements AutoCloseable {

  private final ServerSocket door;
  private final String command;
  private final String answer;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  /**
   * Opens it.
   *
   * @param command the beginning of the command; empty for the greeting
   * @param answer what it says to that; empty: nothing, for ever
   */
  RudeMailServer(String command, String answer) throws IOException {
    this.command = command;
    this.answer = answer;
    this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    var thread = new Thread(this::serve);
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return door.getLocalPort();
  }

  /** What was said to it. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  private void serve() {
    while (!door.isClosed()) {
      try (var caller = door.accept()) {
        talk(caller);
      } catch (IOException hungUp) {
        heard.add("");
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    say(caller, command.isEmpty() ? answer : "220 rude.example ESMTP");
    var lines =
        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
    boolean inTheMail = false;
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      heard.add(line);
      if (!inTheMail || line.equals(".")) {
        var said = answer(line);
        say(caller, said);
        inTheMail = said.startsWith("354");
      }
    }
  }

  private String answer(String line) {
    if (!command.isEmpty() && line.startsWith(command)) {
      return answer;
    }
    return line.startsWith("DATA") ? "354 go on" : "250 fine";
  }

  private static void say(Socket caller, String line) throws IOException {
    if (!line.isEmpty()) {
      caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
      caller.getOutputStream().flush();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
