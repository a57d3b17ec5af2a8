package io.kassa.simulation;

import io.kassa.order.AShop;
import io.kassa.time.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** What happened in one life of the small world; its seed tells it again. */
final class Story {

  private static final List<Messengers> MESSENGERS = List.of(Messengers.values());
  private static final int SHOPPERS = 2;
  private static final int SERVERS = 2;
  private static final int CHAPTERS = 300;
  private static final Duration[] PAUSES = {
    Duration.ofMillis(10), Duration.ofSeconds(1), Duration.ofSeconds(15), Duration.ofMinutes(2)
  };

  private final Random random;
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));
  private final Database database = new Database();
  private final Puppeteer puppeteer;
  private final Messengers messengers;
  private final PostOffice post;
  private final Worldpay gateway;
  private final List<Server> servers = new ArrayList<>();
  private final List<Shopper> shoppers;

  Story(long seed) {
    random = new Random(seed);
    messengers = MESSENGERS.get(random.nextInt(MESSENGERS.size()));
    puppeteer = new Puppeteer(random);
    post = new PostOffice(puppeteer, random, messengers.post());
    gateway = new Worldpay(puppeteer, random, clock, post::tell);
    IntStream.range(0, SERVERS).forEach(i -> servers.add(newServer()));
    shoppers =
        IntStream.range(0, SHOPPERS)
            .mapToObj(i -> new Shopper(database, AShop.open(), clock, random))
            .toList();
  }

  /** Lets the world live, then lets it come to rest, and tells what is left. */
  Ending tell() {
    for (int i = 0; i < CHAPTERS; i++) {
      chapter();
    }
    comesToRest();
    return new Ending(database, gateway, messengers);
  }

  private void chapter() {
    switch (random.nextInt(20)) {
      case 0 -> clock.move(PAUSES[random.nextInt(PAUSES.length)]);
      case 1 -> gateway.books().stream().filter(Account::isUnderWay).forEach(gateway::goesOn);
      case 2 -> sweeps(anyServer());
      case 3 -> crashes(random.nextInt(SERVERS));
      case 9, 10 -> post.bringOne(anyServer());
      case 4, 5 -> anyShopper().acts(gateway);
      case 6, 11 -> anyShopper().looks();
      case 7, 8 -> {
        var server = anyServer();
        puppeteer.begin(server, anyShopper().whim(server));
      }
      default -> puppeteer.moveOne();
    }
  }

  /** The faults stop, everything under way ends, and all clocks run on for a fortnight. */
  private void comesToRest() {
    gateway.becomesHonest();
    puppeteer.moveAll();
    gateway.books().stream().filter(Account::isUnderWay).forEach(gateway::goesOn);
    post.bringAll(anyServer());
    puppeteer.moveAll();
    for (int day = 0; day < 15; day++) {
      for (var pause : List.of(Duration.ofMinutes(2), Duration.ofHours(1), Duration.ofHours(23))) {
        clock.move(pause);
        servers.forEach(this::sweeps);
        puppeteer.moveAll();
      }
    }
  }

  private void sweeps(Server server) {
    if (messengers.sweeper()) {
      puppeteer.begin(server, server.sweeper::sweep);
      puppeteer.begin(server, server.leftovers::sweep);
    }
  }

  private void crashes(int which) {
    if (random.nextInt(4) == 0) {
      puppeteer.crash(servers.get(which));
      servers.set(which, newServer());
    }
  }

  private Server newServer() {
    return new Server(database, gateway, puppeteer, AShop.open(), new SeededRandom(random), clock);
  }

  private Server anyServer() {
    return servers.get(random.nextInt(SERVERS));
  }

  private Shopper anyShopper() {
    return shoppers.get(random.nextInt(SHOPPERS));
  }
}
