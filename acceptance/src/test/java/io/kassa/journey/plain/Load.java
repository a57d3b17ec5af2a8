package io.kassa.journey.plain;

import io.worldpaysim.hosted.ShopperChoice;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Buyers who come one after the other, pay and come back, at whichever server answers. */
public final class Load {

  private final World world;
  private final List<URI> servers;
  private final AtomicBoolean enough = new AtomicBoolean();
  private final AtomicInteger bought = new AtomicInteger();
  private final AtomicInteger broken = new AtomicInteger();
  private final List<CompletableFuture<Void>> queues;

  /**
   * Begins at once.
   *
   * @param world where they buy
   * @param servers where they try in turn
   * @param width how many buy side by side
   */
  public Load(World world, List<URI> servers, int width) {
    this.world = world;
    this.servers = servers;
    this.queues =
        IntStream.range(0, width)
            .mapToObj(
                queue -> CompletableFuture.runAsync(() -> buy(queue), Thread::startVirtualThread))
            .toList();
  }

  /** How many have bought. */
  public int bought() {
    return bought.get();
  }

  /** How many found that their server was gone. */
  public int broken() {
    return broken.get();
  }

  /**
   * Lets the last ones finish; fails if anybody found something worse than a server that is gone.
   */
  public void ends() {
    enough.set(true);
    queues.forEach(CompletableFuture::join);
  }

  private void buy(int queue) {
    for (int i = 0; !enough.get(); i++) {
      var name = "load-" + queue + "-" + i;
      var buyer = world.buyer(name, servers.get((queue + i) % servers.size()));
      try {
        buyer.arrivesAtTheCheck().orders();
        world.choosesAtTheBank(buyer, ShopperChoice.PAY);
        buyer.comesBack();
        bought.incrementAndGet();
      } catch (UncheckedIOException gone) {
        broken.incrementAndGet();
      }
    }
  }
}
