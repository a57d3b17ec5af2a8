package io.kassa.journey.database;

import io.kassa.journey.crash.Frame;
import io.kassa.journey.crash.Relay;
import java.net.Socket;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** One connection over a line. */
final class Wire {

  private final Relay relay;
  private final Line line;
  private volatile boolean silent;
  private volatile boolean cutAfterCommit;
  private boolean entersAnOrder;

  Wire(Socket server, Socket database, Line line) {
    this.relay = new Relay(server, database);
    this.line = line;
  }

  void begin() {
    relay.begin((question, before) -> !losesItsCommit(question), this::answered, this::over);
  }

  /** The far end learns that we are gone; the near end learns nothing at all. */
  void fallSilent() {
    silent = true;
    relay.leaveTheDatabase();
  }

  void cut() {
    relay.end();
  }

  private void over() {
    if (!silent) {
      cut();
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

  private boolean answered(Frame answer, Relay.Before before) {
    if (cutAfterCommit && answer.type() == 'C' && answer.text(0).equals("COMMIT")) {
      return false;
    }
    if (answer.type() == 'Z') {
      LockSupport.parkNanos(line.delay().toNanos());
    }
    return true;
  }
}
