package io.kassa.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static io.kassa.architecture.Product.CLASSES;
import static io.kassa.architecture.Product.PERSISTENCE;
import static io.kassa.architecture.Product.WEB;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  @Test
  void names_say_what_a_thing_is() {
    noClasses()
        .that()
        .areTopLevelClasses()
        .should()
        .haveSimpleNameEndingWith("Service")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Dto")
        .because("such a name fits anything, so anything is put there")
        .check(CLASSES);
  }

  @Test
  void rows_stay_inside_their_package() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .haveSimpleNameEndingWith("Row")
        .andShould()
        .resideInAPackage(PERSISTENCE)
        .andShould()
        .notHaveModifier(PUBLIC)
        .because("a row is a shape of storage; whoever could hold one would treat it as the model")
        .check(CLASSES);
  }

  @Test
  void only_persistence_speaks_to_the_database() {
    noClasses()
        .that()
        .resideOutsideOfPackage(PERSISTENCE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.flywaydb..")
        .because("the database is behind the ports")
        .check(CLASSES);
  }

  @Test
  void only_the_web_speaks_to_browsers() {
    noClasses()
        .that()
        .resideOutsideOfPackage(WEB)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta.servlet..", "org.thymeleaf..")
        .because("a deed is the same whoever asks for it")
        .check(CLASSES);
  }

  @Test
  void nobody_but_the_clock_asks_the_machine_for_the_time() {
    noClasses()
        .that()
        .resideInAPackage("io.kassa..")
        .and()
        .resideOutsideOfPackage("io.kassa.time")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(java.util.Date.class)
        .because("a rule about time can be tested only by who brings the time")
        .check(CLASSES);
  }

  @Test
  void the_product_speaks_through_its_log() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
        .because("a line that bypasses the log has no time, no level and no request")
        .check(CLASSES.that(Product.shipped()));
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
        .because("System.Logger reaches the same log without a choice of library")
        .check(CLASSES.that(Product.shipped()));
  }

  @Test
  void every_package_says_what_belongs_in_it_and_refuses_null() {
    var silent =
        CLASSES.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(place -> !place.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName);
    assertThat(silent)
        .as("because a package without package-info explains nothing and may hand out null")
        .isEmpty();
  }
}
