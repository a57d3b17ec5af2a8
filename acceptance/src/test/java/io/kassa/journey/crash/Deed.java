package io.kassa.journey.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.stage.Eventually;
import io.worldpaysim.hosted.ShopperChoice;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The journeys in which the server is killed. Each begins with a deed that one request does. */
public enum Deed {
  /** The order button. */
  START {
    @Override
    void prepare(Buyer buyer, World world) {
      buyer.arrivesAtTheCheck();
    }

    @Override
    void happens(Buyer buyer, World world) {
      buyer.orders();
    }
  },

  /** "Try again" after a first attempt that the shopper cancelled. */
  START_AGAIN {
    @Override
    void prepare(Buyer buyer, World world) {
      buyer.arrivesAtTheCheck().orders();
      world.choosesAtTheBank(buyer, ShopperChoice.CANCEL);
      buyer.comesBack();
      assertThat(buyer.looks().status()).isEqualTo("cancelled");
    }

    @Override
    void happens(Buyer buyer, World world) {
      buyer.triesAgain();
    }
  },

  /** The shopper comes back, having paid. */
  RETURN {
    @Override
    void prepare(Buyer buyer, World world) {
      paysAndStaysAway(buyer, world);
    }

    @Override
    void happens(Buyer buyer, World world) {
      buyer.comesBack();
    }
  },

  /** Nobody comes back; the sweeper finds out. */
  SWEEP {
    @Override
    void prepare(Buyer buyer, World world) {
      paysAndStaysAway(buyer, world);
    }

    @Override
    void happens(Buyer buyer, World world) {
      happen(List.of(buyer), world);
    }

    @Override
    List<CompletableFuture<Void>> happen(List<Buyer> buyers, World world) {
      world.books().lookAgain(buyers, "0 s");
      return List.of();
    }

    @Override
    void isDone(Buyer buyer, World world) {
      Eventually.passes(
          Duration.ofSeconds(30),
          () -> assertThat(world.books().statesOf(buyer)).containsExactly("PAID"));
    }
  };

  private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

  /** Brings a buyer to where the deed begins. */
  abstract void prepare(Buyer buyer, World world);

  /** The deed; returns when its request is answered. */
  abstract void happens(Buyer buyer, World world);

  /** The deed for many buyers at once; what is given back ends when it is answered. */
  List<CompletableFuture<Void>> happen(List<Buyer> buyers, World world) {
    return buyers.stream()
        .map(buyer -> CompletableFuture.runAsync(() -> happens(buyer, world), THREADS))
        .toList();
  }

  /** Waits until nothing of the deed is left to do; most are done with their answer. */
  void isDone(Buyer buyer, World world) {}

  /** Whether the shopper has something left to do before the order is paid. */
  public boolean leavesTheShopperToPay() {
    return this == START || this == START_AGAIN;
  }

  private static void paysAndStaysAway(Buyer buyer, World world) {
    buyer.arrivesAtTheCheck().orders();
    world.choosesAtTheBank(buyer, ShopperChoice.PAY_AND_CLOSE);
  }
}
