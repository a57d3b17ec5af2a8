package io.kassa.web.view;

import io.kassa.order.Catalogue;
import io.kassa.order.Product;
import io.kassa.order.ProductCode;

/**
 * Finds the drawing of an article.
 *
 * @param catalogue says what each article's drawing is called
 * @param pictures the drawings
 */
public record Drawings(Catalogue catalogue, Pictures pictures) {

  /**
   * The drawing of an article.
   *
   * @param product the article; one that is no longer sold is drawn as a parcel
   * @return an {@code svg} element
   */
  public String of(ProductCode product) {
    return pictures.svg(catalogue.product(product).map(Product::picture).orElse(""));
  }
}
