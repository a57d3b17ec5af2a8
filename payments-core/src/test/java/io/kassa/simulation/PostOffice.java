package io.kassa.simulation;

import io.kassa.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sends letters in any order, any number of times, until each was acknowledged. */
final class PostOffice {

  private static final int ONE_WRONG_AMOUNT_IN = 150;

  private final List<Letter> onTheWay = new ArrayList<>();
  private final List<Letter> delivered = new ArrayList<>();
  private final Puppeteer puppeteer;
  private final Random random;
  private boolean open;
  private int written;

  PostOffice(Puppeteer puppeteer, Random random, boolean open) {
    this.puppeteer = puppeteer;
    this.random = random;
    this.open = open;
  }

  /** Writes a letter about a turn of a payment. */
  void tell(Account account) {
    if (open) {
      var wrong = random.nextInt(ONE_WRONG_AMOUNT_IN) == 0;
      var amount = wrong ? Money.euroCents(1) : account.request().amount();
      onTheWay.add(
          new Letter("event-" + written++, account.request().reference(), account.word(), amount));
    }
  }

  /** Brings one of the letters, or one that was delivered before, to a server. */
  void bringOne(Server server) {
    var pile = random.nextInt(8) == 0 ? delivered : onTheWay;
    if (!pile.isEmpty()) {
      bring(pile.get(random.nextInt(pile.size())), server);
    }
  }

  /** Brings everything that was not acknowledged yet. */
  void bringAll(Server server) {
    List.copyOf(onTheWay).forEach(letter -> bring(letter, server));
  }

  private void bring(Letter letter, Server server) {
    puppeteer.begin(
        server,
        () -> {
          server.intake.take(letter.bytes(), "");
          if (onTheWay.remove(letter)) {
            delivered.add(letter);
          }
        });
  }
}
