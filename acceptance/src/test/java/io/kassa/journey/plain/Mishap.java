package io.kassa.journey.plain;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Worldpay;
import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Arrangement;
import io.worldpaysim.laboratory.Kind;
import io.worldpaysim.laboratory.Operation;
import io.worldpaysim.laboratory.Recipe;
import io.worldpaysim.laboratory.Scope;
import io.worldpaysim.laboratory.Wish;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A scenario of the laboratory that happens to one buyer. While the shop still waits for its
 * answer, the next one may begin.
 */
public final class Mishap {

  /** Longer than the circuit stays open that spares a gateway after many failures. */
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static final int SEE_OTHER = 303;

  private final Recipe recipe;
  private final Operation where;
  private final Buyer buyer;
  private CompletableFuture<Void> pressed = new CompletableFuture<>();

  private Mishap(Recipe recipe, Operation where, URI shop) {
    this.recipe = recipe;
    this.where = where;
    this.buyer = new Buyer(shop, name() + "@example.be");
  }

  /**
   * The mishaps that a scenario can be: a fault of an answer happens where a payment is opened, and
   * where it is asked about.
   */
  public static List<Mishap> of(Recipe recipe, URI shop) {
    var answers = recipe.kind() == Kind.ANSWER || recipe.kind() == Kind.TRANSPORT;
    var operations =
        answers ? List.of(Operation.CREATE, Operation.QUERY) : List.of(Operation.CREATE);
    return operations.stream().map(where -> new Mishap(recipe, where, shop)).toList();
  }

  /** Somebody orders, and it happens; returns as soon as it is certain to whom. */
  public void begins(Worldpay worldpay) {
    buyer.arrivesAtTheCheck();
    var laboratory = worldpay.laboratory();
    laboratory.arrange(wish());
    var arranged = laboratory.arranged().getLast();
    pressed = presses(buyer::orders);
    Eventually.holds(
        LONGEST,
        name() + " happens",
        () -> isDecided(arranged, laboratory.arranged()) || isRepeated());
  }

  /** Once the shop has answered, the buyer pays if there is a page to pay on, and comes back. */
  public void ends(Worldpay worldpay) {
    pressed.join();
    if (recipe.kind() != Kind.PAYMENT && buyer.looks().wayToTheBank().isPresent()) {
      var payment = worldpay.paymentsOf(buyer.looks().number()).getLast();
      var reference = payment.getString("transactionReference");
      worldpay.simulator().shopperChooses(reference, ShopperChoice.PAY);
      assertThat(buyer.comesBack().statusCode()).as(name()).isEqualTo(SEE_OTHER);
    }
  }

  /** What the buyer reads in the end. */
  public OrderPage looks() {
    return buyer.looks();
  }

  /** Says what happened, and where. */
  public String name() {
    return recipe.name() + (where == Operation.QUERY ? "-query" : "");
  }

  private Wish wish() {
    var operation =
        recipe.kind().concernsPayments() ? Optional.<Operation>empty() : Optional.of(where);
    var scope = where == Operation.QUERY ? Scope.PAYMENT : Scope.NEXT;
    return new Wish(recipe.name(), JsonValue.EMPTY_JSON_OBJECT, scope, operation, Optional.empty());
  }

  private static boolean isDecided(Arrangement arranged, List<Arrangement> left) {
    return arranged.reference().isPresent() || !left.contains(arranged);
  }

  /** After so many failures the shop spares the gateway for a while; the buyer tries again. */
  private boolean isRepeated() {
    if (pressed.isDone()) {
      pressed = presses(buyer::triesAgain);
    }
    return false;
  }

  private CompletableFuture<Void> presses(Supplier<HttpResponse<String>> button) {
    return CompletableFuture.runAsync(
        () -> assertThat(button.get().statusCode()).as(name()).isEqualTo(SEE_OTHER),
        Thread::startVirtualThread);
  }
}
