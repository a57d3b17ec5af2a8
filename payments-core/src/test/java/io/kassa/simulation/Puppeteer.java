package io.kassa.simulation;

import io.kassa.time.Patience;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Decides who moves next; all chance comes from one seed. */
final class Puppeteer {

  private static final int LONGEST_PATIENCE = 12;

  private final List<Puppet> puppets = new ArrayList<>();
  private final Random random;
  private @Nullable Puppet moving;

  Puppeteer(Random random) {
    this.random = random;
  }

  /** Lets somebody begin; the first move comes when chance wants it. */
  Puppet begin(Server server, Runnable deed) {
    var puppet = new Puppet(server, deed);
    puppets.add(puppet);
    return puppet;
  }

  /** Lets one of the puppets move; false if there is none. */
  boolean moveOne() {
    puppets.removeIf(Puppet::isOver);
    if (puppets.isEmpty()) {
      return false;
    }
    var next = puppets.get(random.nextInt(puppets.size()));
    moving = next;
    next.move();
    moving = null;
    return true;
  }

  /** Lets all puppets finish. */
  void moveAll() {
    while (moveOne()) {
      Thread.onSpinWait();
    }
  }

  /** Everything that the server was doing ends here. */
  void crash(Server server) {
    puppets.stream().filter(puppet -> puppet.worksFor(server)).forEach(Puppet::doom);
  }

  /** A moment at which somebody else may move; called by whoever moves. */
  void pause() {
    if (moving != null) {
      moving.pause();
    }
  }

  /** Waits by chance: sometimes until the work is done, sometimes not. */
  Patience patience(Server server) {
    return new Patience(Runnable::run) {
      @Override
      public void atMost(Duration longest, List<? extends Runnable> works) {
        var busy = works.stream().map(work -> begin(server, work)).toList();
        for (int left = random.nextInt(LONGEST_PATIENCE); left > 0; left--) {
          if (busy.stream().allMatch(Puppet::isOver)) {
            return;
          }
          pause();
        }
      }
    };
  }
}
