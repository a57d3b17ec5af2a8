package io.kassa.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The bench itself. {@code java io.kassa.bench.Shop <jdbc url> <seconds> <rounds> <what> <name=port=pid>...}: the systems
 * {@code kassa}, {@code floor} and {@code limit} in turns, beside {@code stub} and {@code database}.
 */
final class Shop {

  private static final int[] WIDTHS = {1, 8, 32};

  /** Orders. */
  private static final int WARM = 30_000;

  /** Seconds of journeys: 7,000 or more, 70,000 requests. */
  private static final double WARMING = 150;

  /** Runs; a machine with neighbours may be faster by chance again and again. */
  private static final int LONGEST_WARMING = 30;

  private final Map<String, Integer> ports = new LinkedHashMap<>();
  private final Map<String, Long> processes = new LinkedHashMap<>();
  private final Map<String, List<Tally>> tallies = new LinkedHashMap<>();
  private final Map<String, double[]> costs = new LinkedHashMap<>();
  private final Connection database;
  private final double seconds;
  private final int rounds;
  private final Baskets baskets;

  private Shop(String[] arguments) throws Exception {
    database = DriverManager.getConnection(arguments[0]);
    seconds = Double.parseDouble(arguments[1]);
    rounds = Integer.parseInt(arguments[2]);
    for (int i = 4; i < arguments.length; i++) {
      var parts = arguments[i].split("=");
      ports.put(parts[0], Integer.parseInt(parts[1]));
      processes.put(parts[0], Long.parseLong(parts[2]));
    }
    baskets = new Baskets(database, ports.get("kassa"));
  }

  public static void main(String[] arguments) throws Exception {
    var shop = new Shop(arguments);
    var what = arguments[3];
    if (what.contains("cold")) {
      shop.cold();
    }
    if (what.contains("start") || what.contains("slow")) {
      shop.warm();
    }
    if (what.contains("start")) {
      shop.start();
    }
    if (what.contains("slow")) {
      shop.slow();
    }
    if (what.contains("journey")) {
      shop.journey();
    }
    for (var each : List.of("kassa", "floor", "limit")) {
      say("memory of %s: %d MB%n", each, Meter.memory(shop.processes.get(each)));
    }
  }

  /** The first 5 s of load upon a server that has served few, with a slow gateway: threads must be there at once. */
  private void cold() throws Exception {
    for (var system : List.of("kassa", "limit")) {
      run(system, 8, 5);
    }
    delay(300);
    say("%nAfter 5 s of warming, gateway 300 ms, the first 5 s of 200 at a time%n");
    for (var system : List.of("limit", "kassa")) {
      print(system + " c=200", run(system, 200, 5));
    }
    delay(0);
  }

  /**
   * A server is warm when its compiler has done its work: after very many orders, when three runs on end are no faster than what was
   * best. The number alone would do for small servers, the three runs alone are sometimes met by chance while the compiler still works.
   */
  private void warm() throws Exception {
    say("%nWarming up.%n");
    for (var system : List.of("floor", "limit", "kassa")) {
      double best = 0;
      int served = 0;
      for (int run = 1, no = 0; (no < 3 || served < WARM) && run <= LONGEST_WARMING; run++) {
        var tally = run(system, 16, seconds);
        served += tally.nanos().length;
        no = tally.rate() > best * 1.03 ? 0 : no + 1;
        best = Math.max(best, tally.rate());
      }
      say("%s is warm after %d orders, the best run at %.0f a second%n", system, served, best);
    }
    tallies.clear();
    costs.clear();
  }

  private void start() throws Exception {
    say("%nStart a payment, gateway 0 ms, %d rounds of %.0f s in turns%n", rounds, seconds);
    head();
    for (int round = 0; round < rounds; round++) {
      for (int width : WIDTHS) {
        for (var system : List.of("kassa", "floor", "limit")) {
          keep(system + " c=" + width, run(system, width, seconds), system);
        }
      }
    }
    tallies.forEach((name, all) -> print(name, middle(all)));
    for (int width : WIDTHS) {
      var kassa = middle(tallies.get("kassa c=" + width));
      var floor = middle(tallies.get("floor c=" + width));
      var limit = middle(tallies.get("limit c=" + width));
      say("c=%d: throughput %.2f of the floor, %.2f of the limit; p50 %.2f x floor, p99 %.2f x floor%n", width,
          kassa.rate() / floor.rate(), kassa.rate() / limit.rate(),
          kassa.millis(.5) / floor.millis(.5), kassa.millis(.99) / floor.millis(.99));
    }
    var orders = costs.get("kassa c=8");
    var least = costs.get("floor c=8");
    say("CPU c=8: server %.2f x floor, database %.2f x floor%n", orders[0] / least[0], orders[1] / least[1]);
  }

  private void slow() throws Exception {
    for (int delay : new int[] {50, 300}) {
      delay(delay);
      say("%nStart a payment, gateway %d ms, first 5 s%n", delay);
      head();
      for (int width : new int[] {32, 200}) {
        for (var system : List.of("limit", "floor", "kassa")) {
          print(system + " c=" + width, run(system, width, 5));
        }
      }
      crowd();
    }
    delay(0);
  }

  /** The catalogue, ten times a second, while 200 shoppers wait for the gateway. */
  private void crowd() throws Exception {
    baskets.atLeast(20_000);
    var others = Thread.ofVirtual().start(() -> {
      try {
        print("kassa c=200 meanwhile", new Load(ports.get("kassa"), baskets::order).closed(200, 8));
      } catch (InterruptedException stop) {
        Thread.currentThread().interrupt();
      }
    });
    Thread.sleep(1_000);
    var pages = new Load(ports.get("kassa"),
        wire -> Shopper.require(wire.send("GET", "/", "", "").status() == 200, "no catalogue")).open(20, 6);
    others.join();
    print("catalogue, 20 a second", pages);
  }

  private void journey() throws Exception {
    Load.Errand buys = wire -> new Shopper(wire).buys();
    new Load(ports.get("kassa"), buys).closed(8, WARMING);
    say("%nWhole journeys: ten requests, gateway 0 ms%n");
    head();
    for (int width : WIDTHS) {
      Shopper.STEPS.clear();
      costs.clear();
      print("journeys c=" + width, measured("kassa", () -> new Load(ports.get("kassa"), buys).closed(width, seconds)));
    }
    Shopper.STEPS.clear();
    print("journeys, open, 75/s", measured("kassa", () -> new Load(ports.get("kassa"), buys).open(75, seconds * 2)));
    Shopper.STEPS.forEach((step, nanos) -> {
      var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
      var tally = new Tally(sorted, 0, 1);
      say("    %-14s p50 %6.1f ms  p99 %6.1f ms%n", step, tally.millis(.5), tally.millis(.99));
    });
  }

  private void delay(int millis) throws Exception {
    try (var wire = new Wire(ports.get("stub"))) {
      wire.send("PUT", "/delay/" + millis, "", "");
    }
  }

  private Tally run(String system, int width, double length) throws Exception {
    if (system.equals("kassa")) {
      baskets.atLeast((int) (length * 4_000));
      return measured(system, () -> new Load(ports.get(system), baskets::order).closed(width, length));
    }
    return measured(system, () -> new Load(ports.get(system), Shop::bare).closed(width, length));
  }

  private static void bare(Wire wire) throws Exception {
    var reply = wire.send("POST", "/start", "Content-Type: text/plain\r\n", "basket=1234567890");
    Shopper.require(reply.status() == 303, "floor gives " + reply.status());
  }

  /** Does it, and keeps what it cost: ms of server, database, stub and driver, commits and bytes of WAL, each per order. */
  private Tally measured(String system, java.util.concurrent.Callable<Tally> load) throws Exception {
    var watched = new LinkedHashMap<String, Long>();
    watched.put("server", processes.get(system));
    watched.put("database", processes.get("database"));
    watched.put("stub", processes.get("stub"));
    watched.put("driver", ProcessHandle.current().pid());
    var before = Meter.read(watched, database);
    var tally = load.call();
    // The database's own figures arrive with its next idle second.
    Thread.sleep(1_100);
    var after = Meter.read(watched, database);
    double count = Math.max(1, tally.nanos().length);
    last = new double[] {
      (after.millis().get("server") - before.millis().get("server")) / count,
      (after.millis().get("database") - before.millis().get("database")) / count,
      (after.millis().get("stub") - before.millis().get("stub")) / count,
      (after.millis().get("driver") - before.millis().get("driver")) / count,
      (after.commits() - before.commits()) / count,
      (after.wal() - before.wal()) / count
    };
    return tally;
  }

  private double[] last = {};

  private void keep(String name, Tally tally, String system) {
    tallies.computeIfAbsent(name, key -> new ArrayList<>()).add(tally);
    costs.put(name, last);
  }

  /** The one with the middle throughput. */
  private static Tally middle(List<Tally> all) {
    return all.stream().sorted((one, other) -> Double.compare(one.rate(), other.rate())).toList().get(all.size() / 2);
  }

  private static void head() {
    say("%-24s %8s %8s %8s %6s | CPU ms: %6s %6s %6s %6s | %7s %8s%n", "", "a second", "p50 ms", "p99 ms", "failed",
        "server", "db", "stub", "driver", "commits", "WAL B");
  }

  private void print(String name, Tally tally) {
    var cost = costs.getOrDefault(name, last);
    say("%-24s %8.0f %8.1f %8.1f %6d |         %6.2f %6.2f %6.2f %6.2f | %7.1f %8.0f%n", name, tally.rate(),
        tally.millis(.5), tally.millis(.99), tally.failures(), cost[0], cost[1], cost[2], cost[3], cost[4], cost[5]);
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format, values);
  }
}
