package io.kassa.web.selftest;

import io.kassa.order.Language;
import io.kassa.web.view.Messages;
import jakarta.enterprise.context.Dependent;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Compares the order button with the words that the law wants on it (WER VI.46 §2 and § 312j BGB);
 * whoever translates the shop anew must not lose them.
 */
@Dependent
public class ButtonCheck implements Check {

  private static final String BUTTON = "check.order";

  /** In the languages without a Belgian text: the directive's words, 2011/83/EU article 8 (2). */
  private static final Map<Language, String> LAW =
      Map.of(
          Language.NL, "Bestelling met betalingsverplichting",
          Language.FR, "Commande avec obligation de paiement",
          Language.DE, "Zahlungspflichtig bestellen",
          Language.EN, "Order with obligation to pay");

  private final BiFunction<Language, String, String> texts;

  /** Reads the shop's texts. */
  public ButtonCheck() {
    this(label(Messages.load()));
  }

  ButtonCheck(BiFunction<Language, String, String> texts) {
    this.texts = texts;
  }

  private static BiFunction<Language, String, String> label(Messages messages) {
    return (language, key) -> messages.text(language, key).orElse("");
  }

  @Override
  public Topic topic() {
    return Topic.BUTTON;
  }

  @Override
  public Finding look() {
    var wrong =
        Arrays.stream(Language.values())
            .filter(language -> !texts.apply(language, BUTTON).equals(LAW.get(language)))
            .map(Language::code)
            .collect(Collectors.joining(", "));
    return wrong.isEmpty()
        ? Finding.ok("OK", Language.values().length)
        : Finding.broken("WRONG", wrong);
  }
}
