package io.kassa.container;

import static io.kassa.container.BookedAttempts.CAUSE;
import static io.kassa.container.BookedAttempts.approved;
import static io.kassa.container.BookedAttempts.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.ledger.Journal;
import io.kassa.ledger.LedgerEntry;
import io.kassa.ledger.PaymentLedger;
import io.kassa.order.AnOrder;
import io.kassa.order.OrderStatus;
import io.kassa.order.Orders;
import io.kassa.order.PlacedOrder;
import io.kassa.payment.APayment;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentState;
import io.kassa.payment.Payments;
import io.kassa.payment.StalePayment;
import io.kassa.payment.Testimony;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.naming.InitialContext;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("inside-the-server")
class TransactionsIT {

  @Inject BookedAttempts attempts;
  @Inject UserTransaction transaction;
  @Inject Orders orders;
  @Inject Payments payments;
  @Inject Journal journal;
  @Inject LedgerEntry entry;
  @Inject PaymentLedger ledger;
  @Inject ManagedExecutorService executor;

  @Deployment
  static EnterpriseArchive shop() {
    return Deployments.shopWith(
        List.of(TransactionsIT.class, BookedAttempts.class, AnOrder.class, APayment.class),
        List.of(Assertions.class));
  }

  @Test
  void what_is_committed_is_there_and_what_is_rolled_back_never_was() throws Exception {
    var kept = AnOrder.placed().build();
    var dropped = AnOrder.placed().build();

    transaction.begin();
    orders.add(kept, OrderStatus.PENDING);
    payments.add(APayment.opening(kept.number()));
    transaction.commit();
    transaction.begin();
    orders.add(dropped, OrderStatus.PENDING);
    payments.add(APayment.opening(dropped.number()));
    transaction.rollback();

    assertThat(orders.find(kept.number()).map(PlacedOrder::order)).contains(kept);
    assertThat(payments.attemptsOf(kept.number()).payments()).hasSize(1);
    assertThat(orders.find(dropped.number())).isEmpty();
    assertThat(payments.attemptsOf(dropped.number()).payments()).isEmpty();
  }

  @Test
  void evidence_is_kept_even_if_whoever_brought_it_fails() throws Exception {
    var payment = attempts.awaitingShopper();

    transaction.begin();
    ledger.record(payment.id(), paid(), CAUSE);
    transaction.rollback();

    assertThat(payments.find(payment.id()).map(Payment::state)).contains(new PaymentState.Paid());
    assertThat(orders.find(payment.order()).map(PlacedOrder::status)).contains(OrderStatus.PAID);
    assertThat(journal.of(payment.order())).extracting("word").contains("sentForSettlement");
  }

  @Test
  void two_messengers_at_once_are_both_heard() throws Exception {
    var payment = attempts.awaitingShopper();
    var messengers = List.of(ledgerHears(payment, paid()), ledgerHears(payment, approved()));
    CompletableFuture.allOf(
            messengers.stream().map(executor::runAsync).toArray(CompletableFuture<?>[]::new))
        .get(30, TimeUnit.SECONDS);

    assertThat(payments.find(payment.id()).map(Payment::state)).contains(new PaymentState.Paid());
    assertThat(journal.of(payment.order())).hasSize(2);
  }

  @Test
  @SuppressWarnings("BanJNDI") // the name is our own
  void the_database_was_migrated_before_anything_else() throws Exception {
    var migrated = InitialContext.<DataSource>doLookup("jdbc/kassa");
    try (var connection = migrated.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select version, success from flyway_schema_history order by 1")) {
      assertThat(rows.next()).isTrue();
      do {
        assertThat(rows.getBoolean("success")).as(rows.getString("version")).isTrue();
      } while (rows.next());
    }
  }

  @Test
  void an_attempt_is_begun_only_in_the_transaction_that_writes_its_order() {
    var payment = APayment.opening(AnOrder.placed().build().number());

    assertThatThrownBy(() -> entry.begin(payment, CAUSE))
        .isInstanceOf(TransactionalException.class);

    assertThat(payments.find(payment.id())).isEmpty();
  }

  @Test
  void a_payment_that_somebody_else_wrote_is_stale_and_the_loser_writes_nothing() throws Exception {
    var read = attempts.awaitingShopper();
    transaction.begin();
    payments.update(read.retired());
    transaction.commit();

    transaction.begin();
    assertThatThrownBy(() -> payments.update(read.in(new PaymentState.Paid())))
        .isInstanceOf(StalePayment.class);
    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
    transaction.rollback();

    assertThat(payments.find(read.id()).map(Payment::state)).contains(read.state());
  }

  private Runnable ledgerHears(Payment payment, Testimony testimony) {
    return () -> ledger.record(payment.id(), testimony, CAUSE);
  }
}
