package io.kassa.journey.crash;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.Socket;

/** Passes on what a server and its database say to each other, message by message. */
public final class Relay {

  private static final Logger LOG = System.getLogger(Relay.class.getName());

  private final Socket server;
  private final Socket database;

  /** Whoever hears every message of one side before it goes on. */
  @FunctionalInterface
  public interface Listener {

    /**
     * Hears a message, and may take its time.
     *
     * @param message the message
     * @param before sends on all that was said before
     * @return whether it goes on; if not, the connection is over
     */
    boolean hears(Frame message, Before before) throws IOException;
  }

  /** What was said before the present message, of which a part may not be sent on yet. */
  @FunctionalInterface
  public interface Before {

    /** Sends it on. */
    void goesOn() throws IOException;
  }

  /** Stands between a server and its database. */
  public Relay(Socket server, Socket database) {
    this.server = server;
    this.database = database;
  }

  /**
   * Passes on everything in both directions until a side ends it, or a listener does.
   *
   * @param questions hears the server
   * @param answers hears the database
   * @param over is told, once for each direction
   */
  public void begin(Listener questions, Listener answers, Runnable over) {
    Thread.ofVirtual().start(() -> pass(server, database, true, questions, over));
    Thread.ofVirtual().start(() -> pass(database, server, false, answers, over));
  }

  /** Ends both connections. */
  public void end() {
    try (server;
        database) {
      LOG.log(Level.TRACE, "A connection ends");
    } catch (IOException gone) {
      LOG.log(Level.TRACE, "It was gone already", gone);
    }
  }

  /** The database learns that nobody is there any more; the server learns nothing at all. */
  public void leaveTheDatabase() {
    try {
      database.close();
    } catch (IOException gone) {
      LOG.log(Level.TRACE, "It was gone already", gone);
    }
  }

  private static void pass(
      Socket from, Socket to, boolean begins, Listener listener, Runnable over) {
    try {
      var in = new DataInputStream(new BufferedInputStream(from.getInputStream()));
      var out = new DataOutputStream(new BufferedOutputStream(to.getOutputStream()));
      if (begins) {
        Frame.passOpening(in, out);
      }
      for (var message = Frame.next(in);
          listener.hears(message, out::flush);
          message = Frame.next(in)) {
        message.passOn(out);
        if (in.available() == 0) {
          out.flush();
        }
      }
    } catch (IOException | Cut ended) {
      LOG.log(Level.TRACE, "A connection is over", ended);
    } finally {
      over.run();
    }
  }
}
