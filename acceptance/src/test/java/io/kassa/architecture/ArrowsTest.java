package io.kassa.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.kassa.architecture.Product.CLASSES;
import static io.kassa.architecture.Product.PERSISTENCE;
import static io.kassa.architecture.Product.SIMULATOR;
import static io.kassa.architecture.Product.WEB;
import static io.kassa.architecture.Product.WORLDPAY;
import static io.kassa.architecture.Product.core;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArrowsTest {

  private static final String[] PLATFORM = {
    "java..",
    "javax.crypto..",
    "javax.net.ssl..",
    "jakarta..",
    "io.kassa.bean..",
    "org.eclipse.microprofile..",
    "org.jspecify.."
  };

  /** The one leaf that knows OpenTelemetry. */
  private static final String TRACE = "trace";

  @Test
  void every_package_of_the_core_is_in_the_drawing() {
    var found =
        CLASSES.stream()
            .filter(core())
            .map(JavaClass::getPackageName)
            .map(name -> name.substring("io.kassa.".length()))
            .collect(Collectors.toSet());
    assertThat(found)
        .as("because a package nobody drew is a package nobody thought about")
        .isEqualTo(Drawing.ARROWS.keySet());
  }

  static Stream<String> packages() {
    return Drawing.ARROWS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void each_package_of_the_core_sees_only_what_is_drawn(String name) {
    var seen =
        Stream.concat(Stream.of(name), Drawing.ARROWS.getOrDefault(name, Set.of()).stream())
            .map(other -> "io.kassa." + other);
    var watched = name.equals(TRACE) ? Stream.of("io.opentelemetry..") : Stream.<String>empty();
    var allowed =
        Stream.of(seen, Stream.of(PLATFORM), watched).flatMap(each -> each).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage("io.kassa." + name)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(new PrimitivesAndArrays()))
        .because("money, orders and payments must be readable without whoever uses them")
        .check(CLASSES);
  }

  @Test
  void only_a_leaf_knows_opentelemetry() {
    noClasses()
        .that()
        .resideInAPackage("io.kassa..")
        .and()
        .resideOutsideOfPackage("io.kassa." + TRACE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.opentelemetry..")
        .because("who watches may change without anybody who is watched noticing")
        .check(CLASSES);
  }

  @Test
  void no_packages_depend_on_each_other_in_a_circle() {
    slices()
        .matching("io.kassa.(*)..")
        .should()
        .beFreeOfCycles()
        .because("packages in a circle are one package that cannot be understood in parts")
        .check(CLASSES);
  }

  @Test
  void the_web_never_sees_persistence() {
    noClasses()
        .that()
        .resideInAPackage(WEB)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(PERSISTENCE, "jakarta.persistence..", "java.sql..", "javax.sql..")
        .because("pages ask the ports; how things are kept may change without a page noticing")
        .check(CLASSES);
  }

  @Test
  void persistence_never_sees_the_web_the_gateway_or_the_deeds() {
    noClasses()
        .that()
        .resideInAPackage(PERSISTENCE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            WEB, "io.kassa.gateway..", "io.kassa.checkout..", "io.kassa.reconcile..")
        .because("it keeps the model and decides nothing")
        .check(CLASSES);
  }

  @Test
  void the_core_sees_neither_the_web_nor_persistence_nor_their_techniques() {
    noClasses()
        .that(core())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            WEB,
            PERSISTENCE,
            "jakarta.persistence..",
            "jakarta.servlet..",
            "java.sql..",
            "javax.sql..",
            "org.thymeleaf..")
        .because("ports live in the core, and whoever implements or calls them stands outside")
        .check(CLASSES);
  }

  @Test
  void only_the_worldpay_package_calls_other_servers() {
    noClasses()
        .that()
        .resideInAPackage("io.kassa..")
        .and()
        .resideOutsideOfPackage(WORLDPAY)
        .and()
        // It calls no other server but this one, by the name under which the world knows it.
        .doNotHaveFullyQualifiedName("io.kassa.web.selftest.AddressCheck")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.net.http..", "jakarta.ws.rs.client..", "org.eclipse.microprofile.rest.client..")
        .because("what may be slow, lost or forged comes in through one door")
        .check(CLASSES);
  }

  @Test
  void the_simulator_is_a_stranger() {
    noClasses()
        .that()
        .resideInAPackage(SIMULATOR)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.kassa..")
        .because("a stand-in that shares our code shares our mistakes")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("io.kassa..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(SIMULATOR)
        .because("the product must not know whether it talks to a stand-in")
        .check(CLASSES);
  }
}
