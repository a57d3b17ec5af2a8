package io.kassa.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Types without a package: {@code int}, {@code byte[]} and their like. */
final class PrimitivesAndArrays extends DescribedPredicate<JavaClass> {

  PrimitivesAndArrays() {
    super("primitives and arrays of them");
  }

  @Override
  public boolean test(JavaClass type) {
    return type.getBaseComponentType().isPrimitive();
  }
}
