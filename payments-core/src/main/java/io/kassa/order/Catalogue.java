package io.kassa.order;

import java.util.List;
import java.util.Optional;

/** Port: what the shop sells and who sells it. Safe for use by many threads. */
public interface Catalogue {

  /**
   * Everything for sale, in the shop owner's order.
   *
   * @return at least one article
   */
  List<Product> products();

  /**
   * The ways of delivery, in the shop owner's order.
   *
   * @return at least two, of at least two kinds (WER VI.45/2)
   */
  List<DeliveryMethod> deliveryMethods();

  /**
   * The seller, as the law wants every page to name it.
   *
   * @return the seller
   */
  Seller seller();

  /**
   * What the shop owner calls the terms of sale that hold now, such as {@code 2026-11}.
   *
   * @return the name of their version; empty if the owner gave none
   */
  default Optional<String> termsVersion() {
    return Optional.empty();
  }

  /**
   * Finds an article.
   *
   * @param code its code
   * @return the article, or empty if it is not for sale (any more)
   */
  default Optional<Product> product(ProductCode code) {
    return products().stream().filter(product -> product.code().equals(code)).findFirst();
  }

  /**
   * Finds a way of delivery.
   *
   * @param code its code
   * @return the method, or empty if it is not offered (any more)
   */
  default Optional<DeliveryMethod> deliveryMethod(DeliveryCode code) {
    return deliveryMethods().stream().filter(method -> method.code().equals(code)).findFirst();
  }
}
