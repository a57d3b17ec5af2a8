package io.worldpaysim.api;

import static io.worldpaysim.api.ObjectShape.mandatory;
import static io.worldpaysim.api.ObjectShape.optional;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The request bodies of the API for Bancontact, version 2024-07-01. */
final class BancontactSchema {

  /** A reversal of the whole payment, or of a part. */
  static final ObjectShape REVERSAL;

  /** A payment on Worldpay's redirect. */
  static final ObjectShape DIRECT;

  /** A payment of a browser session; the session holds the shopper's address. */
  static final ObjectShape CHECKOUT;

  private static final Shape REFERENCE = text(1, 64, "^[a-zA-Z0-9\\-_/!@#$%()*=.:;?\\[\\]{}~+]*$");
  private static final Shape ENTITY = text(3, 32, "^([a-zA-Z0-9\\- ]*)$");
  private static final Shape NARRATIVE = text(1, 24, "^[a-zA-Z0-9-., ]*$");
  private static final Shape EMAIL = text(1, 128, "^(.+@.+\\..+)?$");
  private static final Shape ANY_TEXT = text(1, Integer.MAX_VALUE, "(?s).*");
  private static final Shape TYPE = new WordShape(Set.of("direct", "token", "checkout"));
  private static final Shape COUNTRY = new WordShape(Set.of(Locale.getISOCountries()));
  private static final Shape VALUE =
      ObjectShape.of(
          mandatory("amount", new AmountShape(1, Integer.MAX_VALUE)),
          mandatory("currency", new WordShape(currencies())));
  private static final Shape RESULT_URLS =
      ObjectShape.of(
          mandatory("success", ANY_TEXT),
          mandatory("pending", ANY_TEXT),
          mandatory("cancel", ANY_TEXT));

  static {
    REVERSAL =
        ObjectShape.of(
            optional("reference", text(1, 128, "^[a-zA-Z0-9\\\\-]*$")), mandatory("value", VALUE));
    DIRECT =
        create(
            ObjectShape.of(
                mandatory("type", TYPE),
                mandatory("country", COUNTRY),
                optional("sessionHref", ANY_TEXT)),
            true);
    CHECKOUT =
        create(
            ObjectShape.of(
                mandatory("type", TYPE),
                mandatory("country", COUNTRY),
                mandatory("sessionHref", ANY_TEXT)),
            false);
  }

  private BancontactSchema() {}

  private static ObjectShape create(Shape instrument, boolean customer) {
    Shape instruction =
        ObjectShape.of(
            mandatory("method", new WordShape(Set.of("bancontact"))),
            mandatory("value", VALUE),
            mandatory("narrative", ObjectShape.of(mandatory("line1", NARRATIVE))),
            mandatory("paymentInstrument", instrument),
            mandatory("resultUrls", RESULT_URLS),
            new ObjectShape.Field("customer", customer, ObjectShape.of(mandatory("email", EMAIL))));
    return ObjectShape.of(
        mandatory("transactionReference", REFERENCE),
        optional("orderReference", REFERENCE),
        mandatory("merchant", ObjectShape.of(mandatory("entity", ENTITY))),
        mandatory("instruction", instruction));
  }

  private static Shape text(int shortest, int longest, String pattern) {
    return new TextShape(shortest, longest, Pattern.compile(pattern));
  }

  private static Set<String> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .map(Currency::getCurrencyCode)
        .collect(Collectors.toUnmodifiableSet());
  }
}
