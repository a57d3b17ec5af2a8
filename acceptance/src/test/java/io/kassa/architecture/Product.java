package io.kassa.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

/** The classes that are shipped, and the stand-in Worldpay; no test is among them. */
final class Product {

  static final String PERSISTENCE = "io.kassa.persistence..";
  static final String WEB = "io.kassa.web..";
  static final String WORLDPAY = "io.kassa.gateway.worldpay..";
  static final String SIMULATOR = "io.worldpaysim..";

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(Product::isShipped)
          .importPackages("io.kassa", "io.worldpaysim");

  private Product() {}

  private static boolean isShipped(Location location) {
    return !location.contains("/test-classes/") && !location.contains("-tests.jar");
  }

  /** Everything in payments-core: what is neither persistence nor web. */
  static DescribedPredicate<JavaClass> core() {
    return JavaClass.Predicates.resideInAPackage("io.kassa..")
        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(PERSISTENCE, WEB)))
        .as("in the core");
  }

  /** Everything that stands in the EAR. */
  static DescribedPredicate<JavaClass> shipped() {
    return JavaClass.Predicates.resideInAPackage("io.kassa..").as("shipped");
  }
}
