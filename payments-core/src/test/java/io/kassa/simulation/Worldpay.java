package io.kassa.simulation;

import io.kassa.gateway.Answer;
import io.kassa.gateway.Initiation;
import io.kassa.gateway.PaymentGateway;
import io.kassa.gateway.PaymentLimits;
import io.kassa.gateway.PaymentRequest;
import io.kassa.gateway.RefundCall;
import io.kassa.gateway.RefundOutcome;
import io.kassa.money.Money;
import io.kassa.payment.Evidence;
import io.kassa.payment.GatewayHandle;
import io.kassa.payment.NotPaidReason;
import io.kassa.payment.Testimony;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** A gateway with books that are always right and answers that need not be. */
final class Worldpay implements PaymentGateway {

  private static final int MOST_CENTS = 500_000;

  private final Map<GatewayHandle, Account> accounts = new LinkedHashMap<>();
  private final List<String> repeated = new ArrayList<>();
  private final Puppeteer puppeteer;
  private final Random random;
  private final Clock clock;
  private final Consumer<Account> turned;
  private boolean honest;

  Worldpay(Puppeteer puppeteer, Random random, Clock clock, Consumer<Account> turned) {
    this.puppeteer = puppeteer;
    this.random = random;
    this.clock = clock;
    this.turned = turned;
  }

  /** From now on every question gets the truth. */
  void becomesHonest() {
    honest = true;
  }

  List<Account> books() {
    return List.copyOf(accounts.values());
  }

  /** References under which a payment was asked for more than once. */
  List<String> repeated() {
    return repeated;
  }

  /** Something happens to a payment. */
  void turn(Account account, String word) {
    account.says(word);
    turned.accept(account);
  }

  /** Payments under way come to their end, sooner or later. */
  void goesOn(Account account) {
    turn(account, random.nextInt(20) == 0 ? "settlementFailed" : "sentForSettlement");
  }

  @Override
  public Initiation initiate(PaymentRequest request) {
    if (honest) {
      return open(request);
    }
    puppeteer.pause();
    int chance = random.nextInt(20);
    if (chance == 0) {
      return new Initiation.Unreachable("refused connection");
    }
    if (chance == 1) {
      return new Initiation.Declined("bodyDoesNotMatchSchema");
    }
    if (chance == 2) {
      return new Initiation.InDoubt("reset before it was processed");
    }
    var opened = open(request);
    puppeteer.pause();
    return chance == 3 ? new Initiation.InDoubt("answer lost after it was processed") : opened;
  }

  private Initiation open(PaymentRequest request) {
    var account = new Account(request, accounts.size());
    if (books().stream()
        .anyMatch(known -> known.request().reference().equals(request.reference()))) {
      repeated.add(request.reference().value());
    }
    accounts.put(account.handle(), account);
    turned.accept(account);
    return new Initiation.Redirect(account.page(), account.handle());
  }

  @Override
  public Answer query(GatewayHandle handle) {
    var account = accounts.get(handle);
    if (account == null) {
      return heard(new Evidence.NoSuchPayment(), "paymentNotFound");
    }
    if (honest) {
      return heard(account.word());
    }
    puppeteer.pause();
    var answer = answer(account);
    puppeteer.pause();
    return answer;
  }

  private Answer answer(Account account) {
    return switch (random.nextInt(12)) {
      case 0 -> new Answer.Silent("timeout");
      case 1 -> heard(new Evidence.NoSuchPayment(), "paymentNotFound");
      case 2 -> heard("sentToTheMoon");
      case 3 -> heard(account.words().get(random.nextInt(account.words().size())));
      default -> heard(account.word());
    };
  }

  private Answer heard(String word) {
    return heard(meaning(word), word);
  }

  private Answer heard(Evidence evidence, String word) {
    return new Answer.Heard(new Testimony(evidence, word, clock.instant()));
  }

  /** The words of this small world; the vocabulary has tests of its own. */
  static Evidence meaning(String word) {
    return switch (word) {
      case "pending" -> new Evidence.NothingYet();
      case "authorized" -> new Evidence.BankApproved();
      case "sentForSettlement" -> new Evidence.FundsMoving();
      case "refused" -> new Evidence.NotPaid(NotPaidReason.REFUSED);
      case "cancelledByCustomer" -> new Evidence.NotPaid(NotPaidReason.CANCELLED_BY_SHOPPER);
      case "requestExpired" -> new Evidence.NotPaid(NotPaidReason.EXPIRED);
      case "settlementFailed" -> new Evidence.NotPaid(NotPaidReason.ERROR);
      default -> new Evidence.Unintelligible(word);
    };
  }

  /** Refunds have a play of their own. */
  @Override
  public RefundOutcome refund(RefundCall call) {
    return new RefundOutcome.Refused("nobody gives back here");
  }

  @Override
  public boolean isWell() {
    return true;
  }

  @Override
  public PaymentLimits limits() {
    var most = Money.euroCents(MOST_CENTS);
    return new PaymentLimits(Money.euroCents(2), most, most);
  }
}
