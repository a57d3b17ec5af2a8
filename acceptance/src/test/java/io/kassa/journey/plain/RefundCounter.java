package io.kassa.journey.plain;

import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Stage;
import io.kassa.staff.Role;
import io.worldpaysim.hosted.ShopperChoice;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The staff of a shop with several servers: two clerks who give money back and a manager who
 * settles what is in doubt, each with a session at every server.
 */
public final class RefundCounter {

  private static final Duration PAID = Duration.ofSeconds(60);

  /** How many of a clerk's errands it takes until one presses the button twice. */
  private static final int IMPATIENT = 5;

  private final World world;
  private final List<URI> servers;
  private final List<List<Colleague>> clerks;
  private final Colleague manager;

  /**
   * Hires them; the servers run.
   *
   * @param world where
   * @param database the shop's database on PostgreSQL
   * @param servers its servers
   */
  public RefundCounter(World world, String database, List<URI> servers) {
    this.world = world;
    this.servers = List.copyOf(servers);
    for (var clerk : List.of("anna", "bart")) {
      Accounts.add(database, clerk, Role.CLERK);
    }
    Accounts.add(database, "mia", Role.MANAGER);
    this.clerks = List.of(everywhere("anna"), everywhere("bart"));
    this.manager = everywhere("mia").getLast();
  }

  /**
   * A shop to hire them for, not started yet: programs may read it, notifications come, and what is
   * lost on the way to it comes again soon.
   *
   * @param name its folder
   * @param database its database on PostgreSQL
   * @param cap the most for a single refund, in cents
   */
  public static Stage stage(String name, String database, long cap) {
    return Stage.prepare(
        name,
        DatabaseKind.POSTGRESQL,
        Map.of(
            "KASSA_DB_URL",
            database,
            "KASSA_WORLDPAY_WEBHOOK_KEYS",
            SignedEvent.OLD,
            "KASSA_API_KEYS",
            ShopBooks.KEYS,
            "KASSA_REFUND_CAP",
            String.valueOf(cap)),
        "--webhook-url",
        Stage.SHOP + "/webhooks/worldpay",
        "--webhook-keys",
        SignedEvent.OLD,
        "--webhook-first-retry",
        "PT1S");
  }

  private List<Colleague> everywhere(String name) {
    return servers.stream()
        .map(server -> new Colleague(server).signsIn(name, Stage.PASSWORD))
        .toList();
  }

  /** One of the clerks, at one of the servers. */
  public Colleague clerk() {
    return clerks.getFirst().getFirst();
  }

  /** The manager. */
  public Colleague manager() {
    return manager;
  }

  /** Somebody buys at one of the servers, pays and stays away until the order is paid. */
  public String paid(String name, int n) {
    var buyer = world.buyer(name, servers.get(n % servers.size()));
    buyer.arrivesAtTheCheck().orders();
    world.choosesAtTheBank(buyer, ShopperChoice.PAY_AND_CLOSE);
    Eventually.holds(PAID, name + " has paid", () -> buyer.looks().status().equals("paid"));
    return buyer.looks().number();
  }

  /**
   * Everybody who wants to give back the same amount, each with a form of their own: the clerks in
   * turn, at the servers in turn. Every fifth of a clerk's goes through all pages and presses the
   * button twice at once; the others have the form open in a window beside it.
   */
  public List<RefundErrand> errands(int count, String order, long cents) {
    var opened = planner(order);
    return IntStream.range(0, count).mapToObj(n -> errand(n, order, cents, opened)).toList();
  }

  private RefundErrand errand(int n, String order, long cents, RefundSheet opened) {
    var clerk = clerks.get(n % clerks.size());
    int turn = n / clerks.size();
    var here = clerk.get(turn % servers.size());
    return turn % IMPATIENT == 0
        ? new RefundErrand(clerk, order, cents, planned(here, order, cents))
        : new RefundErrand(List.of(here), order, cents, opened.beside());
  }

  private static RefundSheet planned(Colleague clerk, String order, long cents) {
    var path = "/console/orders/" + order + "/refund";
    var form = RefundSheet.of(clerk.opens(path)).filled(cents).fields();
    return RefundSheet.of(clerk.sends("POST", path + "/check", form));
  }

  /** The form that the planner offers for an order. */
  public RefundSheet planner(String order) {
    return RefundSheet.of(clerk().opens("/console/orders/" + order + "/refund"));
  }

  /** The manager has found that what is still in doubt never arrived. */
  public void settlesDoubts(String order) {
    var page = manager.opens("/console/orders/" + order).body();
    for (var one : RefundSeen.on(page)) {
      if (one.isInDoubt()) {
        var card = page.substring(page.indexOf("\"" + one.reference() + "\""));
        var address = card.substring(card.indexOf("/console/refunds/")).split("\"", 2)[0];
        var form = Map.of("step", "not-arrived", "reason", "Not in Worldpay's list");
        var told = manager.sends("POST", address, form).headers().firstValue("Location");
        if (!told.orElse("").endsWith("done=settled")) {
          throw new AssertionError(one + " is not settled: " + told);
        }
      }
    }
  }
}
