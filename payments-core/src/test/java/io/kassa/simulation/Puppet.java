package io.kassa.simulation;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Somebody who acts in steps, on a thread of its own; no two puppets ever move at once. */
final class Puppet {

  private final Semaphore mayMove = new Semaphore(0);
  private final Semaphore hasMoved = new Semaphore(0);
  private final Server server;
  private boolean doomed;
  private boolean over;
  private @Nullable Throwable failure;

  Puppet(Server server, Runnable deed) {
    this.server = server;
    Thread.ofVirtual().start(() -> act(deed));
  }

  boolean isOver() {
    return over;
  }

  boolean worksFor(Server owner) {
    return server.equals(owner);
  }

  /** The next time it moves, it finds its server gone. */
  void doom() {
    doomed = true;
  }

  /** Moves until it pauses or is done. */
  void move() {
    mayMove.release();
    hasMoved.acquireUninterruptibly();
    if (failure != null) {
      throw new AssertionError("A deed failed that must not", failure);
    }
  }

  /** Lets others move first; called by the puppet itself. */
  void pause() {
    hasMoved.release();
    mayMove.acquireUninterruptibly();
    if (doomed) {
      throw new Crash();
    }
  }

  private void act(Runnable deed) {
    mayMove.acquireUninterruptibly();
    try {
      if (!doomed) {
        deed.run();
      }
    } catch (Crash expected) {
      over = true;
    } catch (Throwable unexpected) {
      failure = unexpected;
    } finally {
      over = true;
      hasMoved.release();
    }
  }
}
