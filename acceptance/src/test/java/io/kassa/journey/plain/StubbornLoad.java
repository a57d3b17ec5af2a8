package io.kassa.journey.plain;

import io.worldpaysim.hosted.ShopperChoice;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Buyers who come one after the other while something that everybody needs breaks: whoever is
 * turned away leaves, wherever they stood, and the next one comes.
 */
public final class StubbornLoad {

  private final World world;
  private final List<URI> servers;
  private final AtomicBoolean enough = new AtomicBoolean();
  private final AtomicInteger turnedAway = new AtomicInteger();
  private final Queue<Buyer> bought = new ConcurrentLinkedQueue<>();
  private final List<CompletableFuture<Void>> queues;

  /**
   * Begins at once.
   *
   * @param world where they buy
   * @param servers where they try in turn
   * @param width how many buy side by side
   */
  public StubbornLoad(World world, List<URI> servers, int width) {
    this.world = world;
    this.servers = servers;
    this.queues =
        IntStream.range(0, width)
            .mapToObj(
                queue -> CompletableFuture.runAsync(() -> buy(queue), Thread::startVirtualThread))
            .toList();
  }

  /** Everybody who has read that their order is paid. */
  public List<Buyer> bought() {
    return List.copyOf(bought);
  }

  /** How many left because some page did not come. */
  public int turnedAway() {
    return turnedAway.get();
  }

  /** Lets the last ones finish. */
  public void ends() {
    enough.set(true);
    queues.forEach(CompletableFuture::join);
  }

  private void buy(int queue) {
    for (int i = 0; !enough.get(); i++) {
      var server = servers.get((queue + i) % servers.size());
      if (!buys(world.buyer("stubborn-" + queue + "-" + i, server))) {
        turnedAway.incrementAndGet();
      }
    }
  }

  private boolean buys(Buyer buyer) {
    try {
      buyer.arrivesAtTheCheck().orders();
      world.choosesAtTheBank(buyer, ShopperChoice.PAY);
      buyer.comesBack();
      if (buyer.looks().status().equals("paid")) {
        bought.add(buyer);
        return true;
      }
      return false;
    } catch (RuntimeException | AssertionError turnedAway) {
      return false;
    }
  }
}
