package io.kassa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.kassa.architecture.Product.CLASSES;
import static io.kassa.architecture.Product.WORLDPAY;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VendorRulesTest {

  @Test
  void the_worldpay_package_is_seen_by_nobody() {
    classes()
        .that()
        .resideInAPackage(WORLDPAY)
        .should()
        .onlyBeAccessed()
        .byClassesThat()
        .resideInAPackage(WORLDPAY)
        .because("the container hands out the port; another gateway must fit in its place")
        .check(CLASSES);
  }

  @Test
  void the_wire_is_seen_by_the_worldpay_package_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.kassa.gateway.worldpay", "io.kassa.gateway.worldpay.wire")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.kassa.gateway.worldpay.wire")
        .because("records that mirror the vendor's JSON change when the vendor does")
        .check(CLASSES);
  }

  @Test
  void vendor_words_stop_at_the_vendor_package() {
    noClasses()
        .that()
        .resideInAPackage("io.kassa..")
        .and()
        .resideOutsideOfPackage(WORLDPAY)
        .should(new SpeakVendorWords())
        .because("a decision by a vendor's word is a decision nobody else can check")
        .check(CLASSES);
  }

  /** Reads the words that a class file carries; a comment is not among them. */
  private static final class SpeakVendorWords extends ArchCondition<JavaClass> {

    private static final List<String> WORDS =
        List.of(
            "sentForSettlement",
            "sentForAuthorization",
            "sentForRefund",
            "cancelledByCustomer",
            "refusedByIssuer",
            "requestExpired",
            "transactionReferenceIsADuplicate",
            "bodyDoesNotMatchSchema",
            "apmPayments",
            "WP-Api-Version",
            "WP-CorrelationId");

    SpeakVendorWords() {
      super("carry words of the vendor");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      var carried = textOf(type);
      WORDS.stream()
          .filter(carried::contains)
          .map(word -> type.getName() + " carries \"" + word + "\"")
          .forEach(found -> events.add(SimpleConditionEvent.satisfied(type, found)));
    }

    private static String textOf(JavaClass type) {
      var source = type.getSource().orElseThrow().getUri();
      try (InputStream bytes = source.toURL().openStream()) {
        return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
  }
}
