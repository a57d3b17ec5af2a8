package io.kassa.web.basket;

import io.kassa.order.Basket;
import io.kassa.order.ProductCode;
import io.kassa.web.view.FieldErrors;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the basket form says: how many of each article the shopper wants now.
 *
 * @param typed what was typed, stray spaces removed, by article
 */
public record Quantities(Map<ProductCode, String> typed) {

  private static final String PREFIX = "quantity-";
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,2}");

  /**
   * The name of an article's field.
   *
   * @param product the article
   * @return the name, and id, of the field
   */
  public static String field(ProductCode product) {
    return PREFIX + product;
  }

  static Quantities of(MultivaluedMap<String, String> form) {
    var typed = new LinkedHashMap<ProductCode, String>();
    form.forEach((name, values) -> {
      var code = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
      if (ProductCode.fits(code)) {
        typed.put(new ProductCode(code), values.getFirst().replaceAll("\\s", ""));
      }
    });
    return new Quantities(typed);
  }

  static Quantities in(Basket basket) {
    var present = new LinkedHashMap<ProductCode, String>();
    basket.lines().forEach(line -> present.put(line.product(), "" + line.quantity()));
    return new Quantities(present);
  }

  static Quantities none() {
    return new Quantities(Map.of());
  }

  static Quantities removing(String code) {
    return ProductCode.fits(code)
        ? new Quantities(Map.of(new ProductCode(code), "0"))
        : Quantities.none();
  }

  /**
   * What the shopper typed for an article.
   *
   * @param product the article
   * @return the text, empty if none
   */
  public String of(ProductCode product) {
    return typed.getOrDefault(product, "");
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    for (var each : typed.entrySet()) {
      if (!WHOLE_NUMBER.matcher(each.getValue()).matches()) {
        errors = errors.with(field(each.getKey()), "basket.quantity.wrong");
      }
    }
    return errors;
  }

  /** Articles that are not in the basket (any more, in another tab) are passed over. */
  Basket applied(Basket basket, Instant now) {
    var changed = basket;
    for (var each : typed.entrySet()) {
      if (basket.quantityOf(each.getKey()) > 0) {
        changed = changed.with(each.getKey(), Integer.parseInt(each.getValue()), now);
      }
    }
    return changed;
  }
}
