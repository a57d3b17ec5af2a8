package io.kassa.journey.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.plain.SignedEvent;
import io.kassa.journey.plain.World;
import io.kassa.journey.stage.Eventually;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.ledger.Event;
import io.worldpaysim.ledger.StoredPayment;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** The journeys in which the server is killed. Each begins with one request. */
public enum Deed {
  /** The order button. */
  START {
    @Override
    Supplier<HttpResponse<String>> prepare(Buyer buyer, World world) {
      buyer.arrivesAtTheCheck();
      return buyer::orders;
    }
  },

  /** "Try again" after a first attempt that the shopper cancelled. */
  START_AGAIN {
    @Override
    Supplier<HttpResponse<String>> prepare(Buyer buyer, World world) {
      buyer.arrivesAtTheCheck().orders();
      world.choosesAtTheBank(buyer, ShopperChoice.CANCEL);
      buyer.comesBack();
      assertThat(buyer.looks().status()).isEqualTo("cancelled");
      return buyer::triesAgain;
    }
  },

  /** The shopper comes back, having paid. */
  RETURN {
    @Override
    Supplier<HttpResponse<String>> prepare(Buyer buyer, World world) {
      paysAndStaysAway(buyer, world);
      return buyer::comesBack;
    }
  },

  /** Worldpay tells that the money moves. */
  WEBHOOK {
    @Override
    Supplier<HttpResponse<String>> prepare(Buyer buyer, World world) {
      var event = SignedEvent.of(paysAndStaysAway(buyer, world), Event.SENT_FOR_SETTLEMENT);
      return () -> event.isSentTo(world.stage().server().address());
    }
  },

  /** Nobody comes back; the sweeper finds out. */
  SWEEP {
    @Override
    Supplier<HttpResponse<String>> prepare(Buyer buyer, World world) {
      paysAndStaysAway(buyer, world);
      return () -> {
        throw new IllegalStateException("The sweeper comes by itself");
      };
    }

    @Override
    List<CompletableFuture<HttpResponse<String>>> happen(List<Errand> errands, World world) {
      world.books().lookAgain(errands.stream().map(Errand::buyer).toList(), "0 s");
      return List.of();
    }

    @Override
    void isDone(Buyer buyer, World world) {
      Eventually.passes(
          Duration.ofSeconds(30),
          () -> assertThat(world.books().statesOf(buyer)).containsExactly("PAID"));
    }
  };

  /** Brings a buyer to where the deed begins, and gives the request that is the deed. */
  abstract Supplier<HttpResponse<String>> prepare(Buyer buyer, World world);

  /** The deed, for many at once; what is given back ends with the answers. */
  List<CompletableFuture<HttpResponse<String>>> happen(List<Errand> errands, World world) {
    return errands.stream().map(Errand::isSent).toList();
  }

  /** Waits until nothing of the deed is left to do; most are done with their answer. */
  void isDone(Buyer buyer, World world) {}

  /** Whether the shopper has something left to do before the order is paid. */
  boolean leavesTheShopperToPay() {
    return this == START || this == START_AGAIN;
  }

  /** Whether the request comes again until it is answered 200. */
  boolean isRepeated() {
    return this == WEBHOOK;
  }

  private static StoredPayment paysAndStaysAway(Buyer buyer, World world) {
    buyer.arrivesAtTheCheck().orders();
    return world.choosesAtTheBank(buyer, ShopperChoice.PAY_AND_CLOSE);
  }
}
