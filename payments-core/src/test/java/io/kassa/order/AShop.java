package io.kassa.order;

import io.kassa.money.Money;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small shop for tests: coffee at 6 %, a lamp at 21 %, a bicycle too dear for the gateway. */
public final class AShop {

  /** An article. */
  public static final ProductCode COFFEE = new ProductCode("coffee");

  /** An article. */
  public static final ProductCode LAMP = new ProductCode("lamp");

  /** An article above the gateway's limit. */
  public static final ProductCode BICYCLE = new ProductCode("bicycle");

  /** A way of delivery. */
  public static final DeliveryCode HOME = new DeliveryCode("home");

  /** Another way of delivery. */
  public static final DeliveryCode PICK_UP = new DeliveryCode("pick-up");

  private AShop() {}

  /** The shop's catalogue. */
  public static Catalogue open() {
    return new Catalogue() {
      @Override
      public List<Product> products() {
        return List.of(
            sells(COFFEE, 1_250, VatRate.SIX),
            sells(LAMP, 4_900, VatRate.TWENTY_ONE),
            sells(BICYCLE, 600_000, VatRate.TWENTY_ONE));
      }

      @Override
      public List<DeliveryMethod> deliveryMethods() {
        return List.of(
            delivers(HOME, DeliveryMethod.Kind.TO_ADDRESS, 495),
            delivers(PICK_UP, DeliveryMethod.Kind.PICK_UP, 0));
      }

      @Override
      public Seller seller() {
        return new Seller(
            "Winkel", "Kouter 1", "9000 Gent", "BE 0123.456.749", "a@example.be", "09 000 00 00");
      }
    };
  }

  /** Two coffees for An, to be delivered at home: 29.95. Not stored. */
  public static Basket checkedOutBasket(Instant now) {
    return Basket.empty(Token.random(new SecureRandom()), now)
        .with(COFFEE, 2, now)
        .with(
            new CheckoutDraft(
                new Customer("An Peeters", "an@example.be"),
                HOME,
                Optional.of(new Address("Kouter 1", "9000", "Gent"))),
            now);
  }

  /** One word in every language. */
  public static LocalText text(String word) {
    return new LocalText(
        Map.of(
            Language.NL, word + "-nl",
            Language.FR, word + "-fr",
            Language.DE, word + "-de",
            Language.EN, word + "-en"));
  }

  private static Product sells(ProductCode code, long cents, VatRate vat) {
    return new Product(
        code, text(code.value()), text("about"), Money.euroCents(cents), vat, code.value());
  }

  private static DeliveryMethod delivers(DeliveryCode code, DeliveryMethod.Kind kind, long cents) {
    return new DeliveryMethod(
        code, kind, text(code.value()), text("soon"), Money.euroCents(cents), VatRate.TWENTY_ONE);
  }
}
