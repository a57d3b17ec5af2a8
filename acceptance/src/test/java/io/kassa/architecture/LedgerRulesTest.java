package io.kassa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.kassa.architecture.Product.CLASSES;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import io.kassa.gateway.PaymentGateway;
import io.kassa.ledger.Journal;
import io.kassa.ledger.LedgerEntry;
import io.kassa.order.Orders;
import io.kassa.payment.PaymentRules;
import io.kassa.payment.Payments;
import io.kassa.refund.Refunds;
import jakarta.transaction.Transactional;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerRulesTest {

  @Test
  void only_the_ledger_judges() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.kassa.ledger")
        .should(call(PaymentRules.class, "judge", "opened"))
        .because("evidence becomes state in one place, or two places will differ")
        .check(CLASSES);
  }

  @Test
  void only_the_ledger_writes_payments() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.kassa.ledger")
        .should(call(Payments.class, "add", "update"))
        .because("whoever writes a payment must also write its journal line, in one transaction")
        .check(CLASSES);
  }

  @Test
  void only_the_ledger_writes_refunds() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.kassa.ledger")
        .should(call(Refunds.class, "add", "update"))
        .because("whoever writes a refund must hold its order's row, or two give the same money")
        .check(CLASSES);
  }

  @Test
  void only_the_ledger_writes_the_journal() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.kassa.ledger")
        .should(call(Journal.class, "append"))
        .because("a line in the journal without a change, or the reverse, is a lie to staff")
        .check(CLASSES);
  }

  @Test
  void an_order_is_restated_by_the_ledger_and_by_a_new_attempt_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.kassa.ledger")
        // A new attempt on an unpaid order makes it pending again, in the attempt's transaction.
        .and()
        .doNotHaveFullyQualifiedName("io.kassa.checkout.OrderEntry")
        .should(call(Orders.class, "restate"))
        .because("an order's status is derived from its payments and never set by a page")
        .check(CLASSES);
  }

  @Test
  void the_ledgers_transactions_are_entered_through_the_ledger_or_with_a_new_attempt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.kassa.ledger")
        // The order and its first attempt are written by one transaction, which the checkout owns.
        .and()
        .doNotHaveFullyQualifiedName("io.kassa.checkout.OrderEntry")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(LedgerEntry.class)
        .because("PaymentLedger repeats what lost a race; who goes round it loses evidence")
        .check(CLASSES);
  }

  @Test
  void no_transaction_reaches_the_gateway() {
    noClasses()
        .that(describe("own a transaction", LedgerRulesTest::ownsTransaction))
        .should()
        .transitivelyDependOnClassesThat()
        .areAssignableTo(PaymentGateway.class)
        .because("who waits for the network while holding the database stops the whole shop")
        .check(CLASSES);
  }

  private static boolean ownsTransaction(JavaClass type) {
    return type.isAnnotatedWith(Transactional.class)
        || type.getMethods().stream().anyMatch(m -> m.isAnnotatedWith(Transactional.class));
  }

  private static ArchCondition<JavaClass> call(Class<?> owner, String... names) {
    return callMethodWhere(
        target(
            describe(
                owner.getSimpleName() + "." + List.of(names),
                (CodeUnitCallTarget called) ->
                    called.getOwner().isAssignableTo(owner)
                        && List.of(names).contains(called.getName()))));
  }
}
