package io.kassa.web.checkout;

import io.kassa.order.Address;
import io.kassa.order.Catalogue;
import io.kassa.order.CheckoutDraft;
import io.kassa.order.Customer;
import io.kassa.order.DeliveryMethod;
import io.kassa.web.view.FieldErrors;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the shopper typed in the checkout form; right and wrong answers alike are shown again. Stray
 * spaces are taken away first. Personal data: {@link #toString()} does not show it.
 *
 * @param delivery the chosen way of delivery
 * @param email the e-mail address
 * @param name the full name
 * @param street street and number
 * @param postcode the postcode
 * @param town the town
 */
public record CheckoutForm(
    String delivery, String email, String name, String street, String postcode, String town) {

  private static final Pattern EMAIL = Pattern.compile(".+@.+\\..+");
  private static final int LONGEST_EMAIL = 128;
  private static final int LONGEST_LINE = 100;
  private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}");

  static CheckoutForm of(MultivaluedMap<String, String> fields) {
    return new CheckoutForm(
        line(fields, "delivery"),
        line(fields, "email").replace(" ", ""),
        line(fields, "name"),
        line(fields, "street"),
        line(fields, "postcode").replaceFirst("^[Bb] ?- ?", "").replaceAll("[ .]", ""),
        line(fields, "town"));
  }

  static CheckoutForm of(CheckoutDraft draft) {
    var address = draft.address();
    return new CheckoutForm(
        draft.delivery().value(),
        draft.customer().email(),
        draft.customer().name(),
        address.map(Address::street).orElse(""),
        address.map(Address::postalCode).orElse(""),
        address.map(Address::town).orElse(""));
  }

  static CheckoutForm empty() {
    return new CheckoutForm("", "", "", "", "", "");
  }

  /** One line without control characters, and with single spaces between its words. */
  private static String line(MultivaluedMap<String, String> fields, String name) {
    var value = fields.getFirst(name);
    return value == null ? "" : value.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
  }

  /**
   * What is wrong with it, in the order of the fields. An address is asked for only where goods are
   * brought to one.
   *
   * @param catalogue the deliveries on offer
   * @return the errors
   */
  FieldErrors errors(Catalogue catalogue) {
    var errors = FieldErrors.none();
    var method = method(catalogue);
    if (method.isEmpty()) {
      errors = errors.with("delivery", "checkout.delivery.missing");
    }
    if (email.isEmpty()) {
      errors = errors.with("email", "checkout.email.missing");
    } else if (email.length() > LONGEST_EMAIL) {
      errors = errors.with("email", "checkout.email.long");
    } else if (!EMAIL.matcher(email).matches()) {
      errors = errors.with("email", "checkout.email.wrong");
    }
    errors = lineErrors(errors, "name", name);
    return method.filter(DeliveryMethod::needsAddress).isPresent() ? addressErrors(errors) : errors;
  }

  private FieldErrors addressErrors(FieldErrors before) {
    var errors = lineErrors(before, "street", street);
    if (postcode.isEmpty()) {
      errors = errors.with("postcode", "checkout.postcode.missing");
    } else if (!POSTCODE.matcher(postcode).matches()) {
      errors = errors.with("postcode", "checkout.postcode.wrong");
    }
    return lineErrors(errors, "town", town);
  }

  private static FieldErrors lineErrors(FieldErrors errors, String field, String value) {
    if (value.isEmpty()) {
      return errors.with(field, "checkout." + field + ".missing");
    }
    return value.length() > LONGEST_LINE
        ? errors.with(field, "checkout." + field + ".long")
        : errors;
  }

  /**
   * The good answers.
   *
   * @param catalogue the deliveries on offer
   * @return what to keep with the basket
   * @throws IllegalStateException if {@link #errors} has any
   */
  CheckoutDraft draft(Catalogue catalogue) {
    var method = method(catalogue).orElseThrow(() -> new IllegalStateException("Not checked"));
    return new CheckoutDraft(
        new Customer(name, email),
        method.code(),
        method.needsAddress()
            ? Optional.of(new Address(street, postcode, town))
            : Optional.empty());
  }

  private Optional<DeliveryMethod> method(Catalogue catalogue) {
    return catalogue.deliveryMethods().stream()
        .filter(method -> method.code().value().equals(delivery))
        .findFirst();
  }

  @Override
  public String toString() {
    return "CheckoutForm[hidden]";
  }
}
