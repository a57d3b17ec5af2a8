package io.kassa.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static io.kassa.architecture.Product.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import io.kassa.checkout.Placement;
import io.kassa.gateway.Answer;
import io.kassa.gateway.Initiation;
import io.kassa.gateway.Reading;
import io.kassa.gateway.RefundOutcome;
import io.kassa.money.Money;
import io.kassa.order.Order;
import io.kassa.order.OrderLine;
import io.kassa.order.OrderNumber;
import io.kassa.payment.Evidence;
import io.kassa.payment.Payment;
import io.kassa.payment.PaymentId;
import io.kassa.payment.PaymentState;
import io.kassa.payment.TransactionReference;
import io.kassa.payment.Verdict;
import io.kassa.refund.ApprovalDecision;
import io.kassa.refund.Refund;
import io.kassa.refund.RefundDecision;
import io.kassa.refund.RefundId;
import io.kassa.refund.RefundReference;
import java.net.URLEncoder;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

  private static final String[] MODEL = {
    "io.kassa.money", "io.kassa.order", "io.kassa.payment", "io.kassa.staff", "io.kassa.refund"
  };

  @Test
  void the_model_knows_java_and_itself() {
    classes()
        .that()
        .resideInAnyPackage(MODEL)
        .should()
        .onlyDependOnClassesThat(
            Predicates.resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.security",
                    // A second factor is reckoned with what every Java brings: bytes, texts, a
                    // digest.
                    "java.nio",
                    "java.nio.charset",
                    "javax.crypto..",
                    "org.jspecify.annotations",
                    MODEL[0],
                    MODEL[1],
                    MODEL[2],
                    MODEL[3],
                    MODEL[4])
                .or(Predicates.type(URLEncoder.class))
                .or(new PrimitivesAndArrays()))
        .because("rules about money must outlive every technology around them")
        .check(CLASSES);
  }

  @Test
  void nothing_in_the_model_changes_once_it_is_made() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAnyPackage(MODEL)
        .should()
        .haveModifier(FINAL)
        .because("a fact that three messengers share must not change under one of them")
        .check(CLASSES);
  }

  @Test
  void nothing_in_the_model_is_a_bean_with_getters_and_setters() {
    noMethods()
        .that()
        .areDeclaredInClassesThat(Product.core())
        // A clock has a getter by its birth.
        .and()
        .areDeclaredInClassesThat()
        .areNotAssignableTo(Clock.class)
        .should()
        .haveNameMatching("(get|set)[A-Z].*")
        .because("accessors are called by what they give, and nothing is set")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        PaymentState.class,
        Evidence.class,
        Verdict.class,
        Initiation.class,
        Answer.class,
        Reading.class,
        RefundOutcome.class,
        RefundDecision.class,
        ApprovalDecision.class,
        Placement.class
      })
  void what_may_happen_is_a_sealed_set_of_records(Class<?> answers) {
    assertThat(answers.isSealed())
        .as("because the compiler then names every place that forgot a new answer: %s", answers)
        .isTrue();
    assertThat(answers.getPermittedSubclasses()).isNotEmpty().allMatch(Class::isRecord);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Money.class,
        Order.class,
        OrderLine.class,
        OrderNumber.class,
        Payment.class,
        PaymentId.class,
        Refund.class,
        RefundId.class,
        RefundReference.class,
        TransactionReference.class
      })
  void identities_amounts_and_aggregates_are_records(Class<?> type) {
    assertThat(type.isRecord())
        .as("because a record is equal by what it says and cannot be half filled: %s", type)
        .isTrue();
  }
}
