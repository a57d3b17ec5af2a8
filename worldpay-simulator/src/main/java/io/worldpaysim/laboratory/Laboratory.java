package io.worldpaysim.laboratory;

import io.worldpaysim.events.Letter;
import io.worldpaysim.events.Meddler;
import io.worldpaysim.http.Answer;
import io.worldpaysim.ledger.StoredPayment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The switchboard for everything that goes wrong on purpose. Faults of single answers happen in the
 * order in which they were arranged, at most one to a request; what concerns a payment adds up.
 * Without any arrangement, requests pass at no cost.
 */
public final class Laboratory implements Meddler {

  /** Where some answers want to send the caller; asking there is counted, and is a mistake. */
  public static final String ELSEWHERE = WrongAnswers.ELSEWHERE;

  private final Pauses pauses = new Pauses();
  private final Scenarios scenarios = new Scenarios(pauses);
  private final List<Arrangement> arranged = new CopyOnWriteArrayList<>();
  private final Doorman doorman;

  /** A laboratory in which connections are never refused. */
  public Laboratory() {
    this(Doorman.NOBODY);
  }

  /** A laboratory that can have connections refused. */
  public Laboratory(Doorman doorman) {
    this.doorman = doorman;
  }

  /** Arranges a scenario for the next request, or for the next payment when it is about one. */
  public void next(String scenario) {
    arrange(Wish.usual(scenario, Scope.NEXT, Optional.empty()));
  }

  /** Arranges a scenario for the next request of a kind; the usual settings apply. */
  public void next(String scenario, Operation operation) {
    arrange(Wish.usual(scenario, Scope.NEXT, Optional.of(operation)));
  }

  /**
   * Arranges a scenario for the next request, or for the next payment when it is about one.
   *
   * @param settings for example {@code later} to {@code PT1S}
   */
  public void next(String scenario, Map<String, String> settings) {
    arrange(Wish.with(scenario, settings, Scope.NEXT));
  }

  /** Arranges a scenario for the payment with a reference, which may be made later. */
  public void about(String transactionReference, String scenario) {
    arrange(Wish.about(transactionReference, scenario));
  }

  /** Arranges a scenario for all requests and payments until {@link #clear}. */
  public void all(String scenario) {
    arrange(Wish.usual(scenario, Scope.ALL, Optional.empty()));
  }

  /** Arranges a scenario with settings for all requests and payments until {@link #clear}. */
  public void all(String scenario, Map<String, String> settings) {
    arrange(Wish.with(scenario, settings, Scope.ALL));
  }

  /** Arranges a scenario for all requests of a kind until {@link #clear}. */
  public void all(String scenario, Operation operation) {
    arrange(Wish.usual(scenario, Scope.ALL, Optional.of(operation)));
  }

  /** Arranges a scenario for so many of a hundred requests of a kind until {@link #clear}. */
  public void often(String scenario, Operation operation, int share) {
    arrange(Wish.often(scenario, operation, share));
  }

  /**
   * Arranges a scenario.
   *
   * @throws IllegalArgumentException when there is no such scenario or a setting cannot be read
   */
  public void arrange(Wish wish) {
    Arrangement arrangement = new Arrangement(scenarios.named(wish.scenario()), wish);
    if (arrangement.scenario() instanceof Outage outage) {
      refuse(outage);
    } else {
      arranged.add(arrangement);
    }
  }

  /** Forgets every arrangement, lets answers go that are being held back, and everybody in. */
  public void clear() {
    arranged.clear();
    pauses.endAll();
    doorman.acceptAgain();
  }

  /** The names of all scenarios. */
  public Set<String> names() {
    return catalogue().stream().map(Recipe::name).collect(Collectors.toSet());
  }

  /** All scenarios, those of one kind together. */
  public Collection<Recipe> catalogue() {
    return scenarios.all();
  }

  /** What is arranged, oldest first. */
  public List<Arrangement> arranged() {
    return List.copyOf(arranged);
  }

  /**
   * Answers a request, with whatever is arranged for it.
   *
   * @param operation the kind of request
   * @param gateway does what was asked and gives the proper answer
   */
  public Answer answer(Operation operation, Gateway gateway) {
    if (arranged.isEmpty()) {
      return gateway.carryOut();
    }
    Optional<String> reference = gateway.reference();
    reference.ifPresent(known -> bind(operation, known));
    Gateway told = gateway;
    for (Arrangement arrangement : arranged) {
      if (arrangement.recipe().kind() == Kind.STORY
          && arrangement.concerns(operation, reference)
          && arrangement.scenario() instanceof Answering story) {
        told = new Twisted(told, story);
      }
    }
    Gateway last = told;
    return take(operation, reference)
        .map(scenario -> new Twisted(last, scenario).carryOut())
        .orElseGet(last::carryOut);
  }

  /** What becomes of a payment whatever its shopper does; empty: what the shopper wants. */
  public Optional<Fate> fate(String transactionReference) {
    return of(transactionReference, Fate.class).findFirst();
  }

  /** What becomes of the refunds of a payment; empty: the usual. */
  public Optional<RefundFate> refundFate(String transactionReference) {
    return of(transactionReference, RefundFate.class).findFirst();
  }

  /** How many characters the id of a payment has; empty: as usual. */
  public Optional<Integer> idLength(String transactionReference) {
    return of(transactionReference, LongId.class).map(LongId::length).findFirst();
  }

  @Override
  public List<Letter> created(StoredPayment payment) {
    return of(payment.order().transactionReference(), Telling.class)
        .flatMap(telling -> telling.created(payment).stream())
        .toList();
  }

  @Override
  public List<Letter> told(StoredPayment payment, Letter genuine) {
    List<Letter> letters = List.of(genuine);
    for (Telling telling : of(payment.order().transactionReference(), Telling.class).toList()) {
      List<Letter> changed = new ArrayList<>();
      letters.forEach(letter -> changed.addAll(telling.told(payment, letter)));
      letters = changed;
    }
    return letters;
  }

  private <T> Stream<T> of(String transactionReference, Class<T> type) {
    return arranged.stream()
        .filter(arrangement -> arrangement.concerns(transactionReference))
        .map(Arrangement::scenario)
        .filter(type::isInstance)
        .map(type::cast);
  }

  /** Decides which arrangements are about a payment from now on. */
  private synchronized void bind(Operation operation, String reference) {
    Set<String> taken = new HashSet<>();
    arranged.stream()
        .filter(arrangement -> arrangement.reference().equals(Optional.of(reference)))
        .map(Arrangement::slot)
        .forEach(taken::add);
    for (Arrangement arrangement : arranged) {
      if (arrangement.waitsFor(operation) && taken.add(arrangement.slot())) {
        arrangement.isAbout(reference);
      }
    }
  }

  private Optional<Answering> take(Operation operation, Optional<String> reference) {
    for (Arrangement arrangement : arranged()) {
      // Removing decides a race for a scenario that happens once: only one request removes it.
      if (arrangement.recipe().kind() != Kind.STORY
          && arrangement.scenario() instanceof Answering scenario
          && arrangement.concerns(operation, reference)
          && arrangement.isItsTurn()
          && (!arrangement.happensOnce() || arranged.remove(arrangement))) {
        return Optional.of(scenario);
      }
    }
    return Optional.empty();
  }

  private void refuse(Outage outage) {
    Runnable wait = pauses.each(outage.duration());
    doorman.refuse();
    Thread.ofVirtual()
        .start(() -> {
          wait.run();
          doorman.acceptAgain();
        });
  }
}
