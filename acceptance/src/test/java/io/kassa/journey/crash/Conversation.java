package io.kassa.journey.crash;

import java.io.IOException;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One connection of the server to its database, overheard. */
final class Conversation {

  private final Relay relay;
  private final Gate gate;
  private final Map<String, String> statements = new HashMap<>();
  private final Map<String, String> portals = new HashMap<>();
  private final Transaction transaction = new Transaction();
  private volatile @Nullable Step committing;

  Conversation(Socket client, Socket database, Gate gate) {
    this.relay = new Relay(client, database);
    this.gate = gate;
  }

  /** Passes on everything in both directions until one side ends it. */
  void begin() {
    relay.begin(this::asked, this::answered, relay::end);
  }

  void end() {
    relay.end();
  }

  private boolean asked(Frame question, Relay.Before before) throws IOException {
    if (isCommit(question)) {
      // What was said before it may be done; the commit itself stays on this side.
      before.goesOn();
      var step = transaction.step();
      committing = step;
      gate.passes(step, Side.BEFORE);
    }
    return true;
  }

  /** Learns from what the server says; true if it is the last word of a transaction. */
  private boolean isCommit(Frame question) {
    switch (question.type()) {
      case 'P' -> statements.put(question.text(0), question.text(1));
      case 'B' -> {
        portals.put(question.text(0), question.text(1));
        hear(statements.getOrDefault(question.text(1), ""), question.body());
      }
      case 'Q' -> hear(question.text(0), "");
      default -> {}
    }
    return switch (question.type()) {
      case 'E' -> isCommit(statements.getOrDefault(portals.get(question.text(0)), ""));
      case 'Q' -> isCommit(question.text(0));
      default -> false;
    };
  }

  private static boolean isCommit(String sql) {
    return sql.strip().equalsIgnoreCase("COMMIT");
  }

  private void hear(String sql, String traffic) {
    if (sql.strip().equalsIgnoreCase("BEGIN")) {
      transaction.begin();
    } else if (!isCommit(sql)) {
      transaction.said(sql, traffic);
    }
  }

  private boolean answered(Frame answer, Relay.Before before) throws IOException {
    switch (answer.type()) {
      case 'D' -> transaction.heard(answer.body());
      case 'C' -> {
        before.goesOn();
        completed(answer.text(0));
      }
      case 'Z' -> {
        if (answer.body().startsWith("I")) {
          transaction.end();
        }
      }
      default -> {}
    }
    return true;
  }

  private void completed(String tag) {
    var step = committing;
    if (tag.equals("COMMIT") && step != null) {
      committing = null;
      gate.passes(step, Side.AFTER);
    } else if (tag.matches("(INSERT|UPDATE|DELETE) .*") && !transaction.hasBegun()) {
      gate.wroteOutside(transaction.step());
    }
  }
}
