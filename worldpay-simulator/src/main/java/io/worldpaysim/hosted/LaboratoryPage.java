package io.worldpaysim.hosted;

import io.worldpaysim.http.Answer;
import io.worldpaysim.laboratory.Arrangement;
import io.worldpaysim.laboratory.Kind;
import io.worldpaysim.laboratory.Laboratory;
import io.worldpaysim.laboratory.Operation;
import io.worldpaysim.laboratory.Recipe;
import io.worldpaysim.laboratory.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of the laboratory. In English only, as the overview. */
final class LaboratoryPage {

  private final Layout layout = new Layout();
  private final Messages texts = layout.messages(Language.EN);
  private final Template page = Template.named("laboratory.html");
  private final Template kind = Template.named("laboratory-kind.html");
  private final Template choice = Template.named("laboratory-choice.html");
  private final Template arranged = Template.named("laboratory-arranged.html");
  private final Template problem = Template.named("laboratory-problem.html");
  private final Laboratory laboratory;

  LaboratoryPage(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  /**
   * Shows the page.
   *
   * @param status 200, or 400 when something could not be arranged
   * @param message why not; empty text when all is well
   * @param fields what the form is filled in with
   */
  Answer show(int status, String message, Map<String, String> fields) {
    Map<String, String> values = new HashMap<>();
    values.put("problem", message.isEmpty() ? "" : fill(problem, Map.of("message", message)));
    values.put("arranged", arranged());
    values.put("reference", fields.getOrDefault("transactionReference", ""));
    values.put("settings", fields.getOrDefault("settings", ""));
    values.put("scopes", scopes(fields.getOrDefault("scope", Scope.NEXT.key())));
    values.put("operations", operations(fields.getOrDefault("operation", "any")));
    values.put("kinds", kinds(fields.getOrDefault("scenario", "")));
    return layout.english(status, "laboratory", page, values);
  }

  private String arranged() {
    List<Arrangement> all = laboratory.arranged();
    String items =
        all.stream()
            .map(LaboratoryPage::words)
            .map(text -> "<li>" + Template.escape(text) + "</li>")
            .collect(Collectors.joining("\n"));
    return all.isEmpty()
        ? "<p>Nothing: everything works as it should.</p>"
        : fill(arranged, Map.of("items", items));
  }

  private static String words(Arrangement arrangement) {
    String whom =
        arrangement
            .reference()
            .map(reference -> "payment " + reference)
            .orElseGet(() -> whom(arrangement.scope(), arrangement.recipe().kind()));
    String requests =
        arrangement.operation().map(operation -> ", requests: " + operation.key()).orElse("");
    String share = arrangement.share() < 100 ? ", " + arrangement.share() + " % of them" : "";
    return arrangement.recipe().name() + ", for " + whom + requests + share;
  }

  private static String whom(Scope scope, Kind kind) {
    return switch (scope) {
      case NEXT -> kind.concernsPayments() ? "the next payment" : "the next request";
      case PAYMENT -> "the next payment";
      case REFERENCE -> "one payment";
      case ALL -> "all";
    };
  }

  private String scopes(String chosen) {
    return Stream.of(Scope.values())
        .map(scope ->
            option("scope", scope.key(), scope.key(), Template.escape(sentence(scope)), chosen))
        .collect(Collectors.joining());
  }

  private static String sentence(Scope scope) {
    return switch (scope) {
      case NEXT -> "the next request, or the next payment where it is about a payment";
      case PAYMENT -> "the next payment, in all that is asked about it";
      case REFERENCE -> "the payment with the transaction reference below";
      case ALL -> "everything until it is cleared";
    };
  }

  private static String operations(String chosen) {
    return Stream.concat(Stream.of("any"), Stream.of(Operation.values()).map(Operation::key))
        .map(key ->
            "<option value=\"%s\"%s>%s</option>"
                .formatted(
                    key,
                    key.equals(chosen) ? " selected" : "",
                    key.equals("any") ? "any (but status)" : key))
        .collect(Collectors.joining());
  }

  private String kinds(String chosen) {
    return Stream.of(Kind.values())
        .map(each -> fill(kind, Map.of("title", each.title(), "choices", choices(each, chosen))))
        .collect(Collectors.joining());
  }

  private String choices(Kind of, String chosen) {
    return laboratory.catalogue().stream()
        .filter(recipe -> recipe.kind() == of)
        .map(recipe -> option("scenario", recipe.name(), recipe.name(), sentence(recipe), chosen))
        .collect(Collectors.joining());
  }

  private static String sentence(Recipe recipe) {
    String settings = recipe.settings().isEmpty() ? "" : " (`" + recipe.settings() + "`)";
    return Template.escape(recipe.sentence() + settings).replaceAll("`([^`]*)`", "<code>$1</code>");
  }

  private String option(String name, String value, String label, String sentence, String chosen) {
    return fill(
        choice,
        Map.of(
            "id", name + "-" + value,
            "name", name,
            "value", value,
            "label", label,
            "sentence", sentence,
            "checked", value.equals(chosen) ? " checked" : ""));
  }

  private String fill(Template template, Map<String, String> values) {
    return template.fill(values, texts);
  }
}
