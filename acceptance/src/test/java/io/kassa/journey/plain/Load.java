package io.kassa.journey.plain;

import io.worldpaysim.hosted.ShopperChoice;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Buyers who come one after the other, pay and come back, at whichever server answers. */
public final class Load {

  private final World world;
  private final BiFunction<String, Integer, Buyer> comers;
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
    this(world, (name, turn) -> world.buyer(name, servers.get(turn % servers.size())), width);
  }

  /**
   * Begins at once.
   *
   * @param world where they buy
   * @param comers who comes under a name that nobody else has
   * @param width how many buy side by side
   */
  public Load(World world, Function<String, Buyer> comers, int width) {
    this(world, (name, turn) -> comers.apply(name), width);
  }

  private Load(World world, BiFunction<String, Integer, Buyer> comers, int width) {
    this.world = world;
    this.comers = comers;
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
      var buyer = comers.apply("load-" + queue + "-" + i, queue + i);
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
