package io.kassa.journey.database;

import io.kassa.journey.crash.Frame;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** One connection over a line. */
final class Wire {

  private static final Logger LOG = System.getLogger(Wire.class.getName());

  private final Socket server;
  private final Socket database;
  private final Line line;
  private volatile boolean silent;
  private volatile boolean cutAfterCommit;
  private boolean entersAnOrder;

  Wire(Socket server, Socket database, Line line) {
    this.server = server;
    this.database = database;
    this.line = line;
  }

  void begin() {
    Thread.ofVirtual().start(() -> pass(this::passQuestions));
    Thread.ofVirtual().start(() -> pass(this::passAnswers));
  }

  /** The far end learns that we are gone; the near end learns nothing at all. */
  void fallSilent() {
    silent = true;
    try {
      database.close();
    } catch (IOException gone) {
      LOG.log(Level.TRACE, "It was gone already", gone);
    }
  }

  void cut() {
    try (server;
        database) {
      LOG.log(Level.TRACE, "A connection ends");
    } catch (IOException gone) {
      LOG.log(Level.TRACE, "It was gone already", gone);
    }
  }

  private interface Passing {
    void passAll() throws IOException;
  }

  private void pass(Passing passing) {
    try {
      passing.passAll();
    } catch (IOException over) {
      LOG.log(Level.TRACE, "A connection is over", over);
    } finally {
      if (!silent) {
        cut();
      }
    }
  }

  private void passQuestions() throws IOException {
    var in = new DataInputStream(new BufferedInputStream(server.getInputStream()));
    var out = new DataOutputStream(new BufferedOutputStream(database.getOutputStream()));
    Frame.passOpening(in, out);
    while (true) {
      var question = Frame.next(in);
      if (losesItsCommit(question)) {
        return;
      }
      question.passOn(out);
      if (in.available() == 0) {
        out.flush();
      }
    }
  }

  /** Learns from what the server says whether it enters an order. */
  private boolean losesItsCommit(Frame question) {
    if (question.type() != 'P' && question.type() != 'Q') {
      return false;
    }
    var sql = question.text(question.type() == 'P' ? 1 : 0).strip().toLowerCase(Locale.ROOT);
    if (sql.equals("begin")) {
      entersAnOrder = false;
    } else if (sql.startsWith("insert into orders")) {
      entersAnOrder = true;
    } else if (sql.equals("commit") && entersAnOrder) {
      return switch (line.fate()) {
        case NONE -> false;
        case LOST_ON_THE_WAY -> true;
        case DONE_AND_NOT_HEARD -> {
          cutAfterCommit = true;
          yield false;
        }
      };
    }
    return false;
  }

  private void passAnswers() throws IOException {
    var in = new DataInputStream(new BufferedInputStream(database.getInputStream()));
    var out = new DataOutputStream(new BufferedOutputStream(server.getOutputStream()));
    while (true) {
      var answer = Frame.next(in);
      if (cutAfterCommit && answer.type() == 'C' && answer.text(0).equals("COMMIT")) {
        return;
      }
      if (answer.type() == 'Z') {
        LockSupport.parkNanos(line.delay().toNanos());
      }
      answer.passOn(out);
      if (in.available() == 0) {
        out.flush();
      }
    }
  }
}
