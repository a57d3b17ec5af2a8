package io.worldpaysim.api;

import io.worldpaysim.http.Answer;
import io.worldpaysim.options.Options;
import io.worldpaysim.options.Refusal;
import io.worldpaysim.options.Wording;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Puts refusals into answers, the way the options want them put. */
final class Refusals {

  private final Options options;

  Refusals(Options options) {
    this.options = options;
  }

  Answer answer(Refusal refusal) {
    return answer(refusal, List.of());
  }

  /** A refusal that points at fields; only a schema error says which. */
  Answer answer(Refusal refusal, List<Violation> violations) {
    Wording wording = options.wording(refusal);
    JsonObjectBuilder body =
        Json.object().add("errorName", wording.errorName()).add("message", refusal.message());
    boolean schema = wording.errorName().equals(Refusal.SCHEMA.usual().errorName());
    if (schema && !violations.isEmpty()) {
      body.add("validationErrors", inner(violations));
    }
    return Json.answer(wording.status(), body);
  }

  private JsonArrayBuilder inner(List<Violation> violations) {
    JsonArrayBuilder inner = Json.PROVIDER.createArrayBuilder();
    for (Violation violation : violations) {
      inner.add(
          Json.object()
              .add("errorName", options.wording(violation.kind()).errorName())
              .add("message", violation.message())
              .add("jsonPath", violation.jsonPath()));
    }
    return inner;
  }
}
