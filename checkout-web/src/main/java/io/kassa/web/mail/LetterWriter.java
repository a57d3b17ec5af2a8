package io.kassa.web.mail;

import io.kassa.bean.Shared;
import io.kassa.order.Catalogue;
import io.kassa.order.DeliveryMethod;
import io.kassa.order.Order;
import io.kassa.outbox.Announcement;
import io.kassa.refund.GivenBack;
import io.kassa.web.http.PublicAddress;
import io.kassa.web.storefront.Topic;
import io.kassa.web.view.Formats;
import io.kassa.web.view.Messages;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Writes what customers get, in the language they ordered in. The confirmation says everything that
 * the law wants on a durable medium (WER VI.46, Directive 2011/83/EU art. 8(7)): who sells, what,
 * at which price, how it is delivered, where to complain, and how to withdraw, with the model form.
 * The letter about a refund says how much goes back, where to, and what is left; when it arrives it
 * does not say, because nobody promises the shop a day (contract section 4).
 */
@Shared
public class LetterWriter {

  /** The form's lines that the customer fills in. */
  private static final List<String> FORM_FIELDS =
      Stream.of("received", "name", "address", "signature", "date")
          .map("mail.form."::concat)
          .toList();

  private static final Messages MESSAGES = Messages.load();

  private final TemplateEngine engine;
  private final Catalogue catalogue;
  private final PublicAddress here;

  /**
   * Is given what it writes with.
   *
   * @param engine the templates
   * @param catalogue names the seller, and says what to expect of the delivery
   * @param here our address, for the order's link
   */
  @Inject
  public LetterWriter(TemplateEngine engine, Catalogue catalogue, PublicAddress here) {
    this.engine = engine;
    this.catalogue = catalogue;
    this.here = here;
  }

  /**
   * Writes the letter that an announcement asks for.
   *
   * @param announcement what is announced
   * @param order the order that it is about
   * @return the letter; the same announcement gives the same letter, and so does a copy of it
   */
  public Letter write(Announcement announcement, Order order) {
    return switch (announcement.subject()) {
      case ORDER_PAID -> confirmation(announcement, order);
      case REFUND_ACCEPTED -> refund(announcement, order);
    };
  }

  private Letter confirmation(Announcement announcement, Order order) {
    var context = context(order);
    context.setVariable("free", order.delivery().cost().minorUnits() == 0);
    context.setVariable(
        "promise",
        catalogue.deliveryMethod(order.delivery().method()).map(DeliveryMethod::promise));
    context.setVariable("paidAt", announcement.factAt());
    context.setVariable("deliverySections", Topic.DELIVERY.sections());
    // The first section points to the foot of the page, and a letter says who sells by itself.
    context.setVariable("termsSections", Topic.TERMS.sections().stream().skip(1).toList());
    context.setVariable("withdrawalSections", Topic.WITHDRAWAL.sections());
    context.setVariable("formFields", FORM_FIELDS);
    return letter(order, "mail.paid.subject", "mail/order-paid", context);
  }

  private Letter refund(Announcement announcement, Order order) {
    var given =
        announcement
            .refund()
            .orElseThrow(() -> new IllegalStateException("Nothing says what went back"));
    var context = context(order);
    context.setVariable("given", given);
    context.setVariable("givenAt", announcement.factAt());
    context.setVariable("amount", new Formats(order.language()).money(given.amount()));
    context.setVariable("text", text("text", given));
    context.setVariable("when", text("when", given));
    return letter(order, "mail.refund.subject", "mail/refund-accepted", context);
  }

  private static String text(String key, GivenBack given) {
    return "mail.refund." + key + "." + given.way();
  }

  private Context context(Order order) {
    var seller = catalogue.seller();
    var context = new Context(order.language().locale());
    context.setVariable("lang", order.language().code());
    context.setVariable("say", new Formats(order.language()));
    context.setVariable("seller", seller);
    context.setVariable("sellersAddress", seller.street() + ", " + seller.place());
    context.setVariable("order", order);
    context.setVariable("page", here.origin() + "/orders/" + order.token().value());
    return context;
  }

  private Letter letter(Order order, String subject, String template, Context context) {
    var language = order.language();
    var line =
        MESSAGES
            .text(language, subject, order.number().value(), catalogue.seller().name())
            .orElse(subject);
    context.setVariable("subject", line);
    return new Letter(
        language,
        line,
        engine.process(template + ".txt", context),
        engine.process(template, context));
  }
}
