package io.kassa.web;

import io.kassa.money.Money;
import io.kassa.order.Catalogue;
import io.kassa.order.DeliveryCode;
import io.kassa.order.DeliveryMethod;
import io.kassa.order.Language;
import io.kassa.order.LocalText;
import io.kassa.order.Product;
import io.kassa.order.ProductCode;
import io.kassa.order.Seller;
import io.kassa.order.VatRate;
import java.util.EnumMap;
import java.util.List;

/** A small shop for tests: an article at each VAT rate, and both kinds of delivery. */
public final class SampleShop implements Catalogue {

  /** Six percent. */
  public static final ProductCode BISCUITS = new ProductCode("biscuits");

  /** Twenty-one percent, above the limit of the application. */
  public static final ProductCode STOVE = new ProductCode("stove");

  /** Brought home. */
  public static final DeliveryCode POST = new DeliveryCode("post");

  /** Fetched. */
  public static final DeliveryCode PICK_UP = new DeliveryCode("pick-up");

  @Override
  public List<Product> products() {
    return List.of(
        product(BISCUITS, "Biscuits <fresh>", 495, VatRate.SIX),
        product(new ProductCode("coal"), "Coal", 1290, VatRate.TWELVE),
        product(STOVE, "Stove", 189_000, VatRate.TWENTY_ONE));
  }

  private static Product product(ProductCode code, String title, long cents, VatRate vat) {
    return new Product(
        code, text(title), text("About " + title), Money.euroCents(cents), vat, code.value());
  }

  @Override
  public List<DeliveryMethod> deliveryMethods() {
    return List.of(
        new DeliveryMethod(
            POST,
            DeliveryMethod.Kind.TO_ADDRESS,
            text("To your door"),
            text("In two days"),
            Money.euroCents(595),
            VatRate.TWENTY_ONE),
        new DeliveryMethod(
            PICK_UP,
            DeliveryMethod.Kind.PICK_UP,
            text("Pick up"),
            text("From tomorrow"),
            Money.euroCents(0),
            VatRate.TWENTY_ONE));
  }

  @Override
  public Seller seller() {
    return new Seller(
        "Sample",
        "Sample Street 1",
        "9000 Gent",
        "BE 0123.456.749",
        "shop@example.com",
        "+32 9 000 00 00");
  }

  /**
   * The same words in each language, with the language's code behind them.
   *
   * @param words the words
   * @return the text
   */
  public static LocalText text(String words) {
    var texts = new EnumMap<Language, String>(Language.class);
    for (var language : Language.values()) {
      texts.put(language, words + " " + language.code());
    }
    return new LocalText(texts);
  }
}
