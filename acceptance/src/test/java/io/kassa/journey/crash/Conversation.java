package io.kassa.journey.crash;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One connection of the server to its database, overheard. */
final class Conversation {

  private static final Logger LOG = System.getLogger(Conversation.class.getName());

  private final Socket client;
  private final Socket database;
  private final Gate gate;
  private final Map<String, String> statements = new HashMap<>();
  private final Map<String, String> portals = new HashMap<>();
  private final Transaction transaction = new Transaction();
  private volatile @Nullable Step committing;

  Conversation(Socket client, Socket database, Gate gate) {
    this.client = client;
    this.database = database;
    this.gate = gate;
  }

  /** Passes on everything in both directions until one side ends it. */
  void begin() {
    Thread.ofVirtual().start(() -> listen(this::passQuestions));
    Thread.ofVirtual().start(() -> listen(this::passAnswers));
  }

  void end() {
    try (client;
        database) {
      LOG.log(Level.TRACE, "A connection ends");
    } catch (IOException gone) {
      LOG.log(Level.TRACE, "It was gone already", gone);
    }
  }

  private interface Passing {
    void passAll() throws IOException;
  }

  private void listen(Passing passing) {
    try {
      passing.passAll();
    } catch (IOException | Cut over) {
      LOG.log(Level.TRACE, "A connection is over", over);
    } finally {
      end();
    }
  }

  private void passQuestions() throws IOException {
    var in = new DataInputStream(new BufferedInputStream(client.getInputStream()));
    var out = new DataOutputStream(new BufferedOutputStream(database.getOutputStream()));
    Frame.passOpening(in, out);
    while (true) {
      var question = Frame.next(in);
      if (isCommit(question)) {
        // What was said before it may be done; the commit itself stays on this side.
        out.flush();
        var step = transaction.step();
        committing = step;
        gate.passes(step, Side.BEFORE);
      }
      question.passOn(out);
      if (in.available() == 0) {
        out.flush();
      }
    }
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

  private void passAnswers() throws IOException {
    var in = new DataInputStream(new BufferedInputStream(database.getInputStream()));
    var out = new DataOutputStream(new BufferedOutputStream(client.getOutputStream()));
    while (true) {
      var answer = Frame.next(in);
      switch (answer.type()) {
        case 'D' -> transaction.heard(answer.body());
        case 'C' -> {
          out.flush();
          completed(answer.text(0));
        }
        case 'Z' -> {
          if (answer.body().startsWith("I")) {
            transaction.end();
          }
        }
        default -> {}
      }
      answer.passOn(out);
      if (in.available() == 0) {
        out.flush();
      }
    }
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
