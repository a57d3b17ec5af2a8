package io.kassa.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.kassa.architecture.Product.CLASSES;
import static io.kassa.architecture.Product.PERSISTENCE;
import static io.kassa.architecture.Product.core;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MoneyRulesTest {

  private static final Set<String> FRACTIONS =
      Set.of("float", "double", "java.lang.Float", "java.lang.Double");

  private static final DescribedPredicate<JavaClass> WHERE_MONEY_IS =
      core().or(resideInAPackage(PERSISTENCE)).as("where money is handled");

  @Test
  void nothing_that_handles_money_declares_a_fraction() {
    noClasses()
        .that(WHERE_MONEY_IS)
        .should(new DeclareFractions())
        .because("0.1 + 0.2 is not 0.3 in binary, and somebody pays the difference")
        .check(CLASSES);
  }

  @Test
  void nothing_that_handles_money_uses_decimals() {
    noClasses()
        .that(WHERE_MONEY_IS)
        .should()
        .dependOnClassesThat(assignableTo(BigDecimal.class))
        .because("cents in a long are exact, compare by value and fit one column")
        .check(CLASSES);
  }

  /** Looks at fields, parameters and results; what a method does inside is its own arithmetic. */
  private static final class DeclareFractions extends ArchCondition<JavaClass> {

    DeclareFractions() {
      super("declare float or double");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      var fields = type.getFields().stream().map(field -> field.getType());
      var results = type.getMethods().stream().map(method -> method.getReturnType());
      var parameters =
          type.getCodeUnits().stream().flatMap(unit -> unit.getParameterTypes().stream());
      Stream.of(fields, results, parameters)
          .flatMap(types -> types)
          .map(JavaType::toErasure)
          .map(JavaClass::getBaseComponentType)
          .filter(found -> FRACTIONS.contains(found.getName()))
          .forEach(found -> events.add(violation(type, found)));
    }

    private static ConditionEvent violation(JavaClass type, JavaClass found) {
      return SimpleConditionEvent.satisfied(type, type.getName() + " declares " + found.getName());
    }
  }
}
