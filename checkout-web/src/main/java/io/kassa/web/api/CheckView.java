package io.kassa.web.api;

import io.kassa.order.Language;
import io.kassa.web.selftest.Result;
import io.kassa.web.view.Messages;
import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One check of the shop's test of itself.
 *
 * @param name what was checked
 * @param verdict how it stands
 * @param words what was found, in English
 * @param remedy what can be done about it, in English; null if all is well
 */
@Schema(
    name = "Check",
    description = "One thing that the shop found out about itself.",
    additionalProperties = Schema.False.class)
@JsonbNillable
@JsonbPropertyOrder({"name", "verdict", "words", "remedy"})
public record CheckView(
    @Schema(required = true, examples = "mail") String name,
    @Schema(
            required = true,
            type = SchemaType.STRING,
            enumeration = {"ok", "warning", "broken"})
        String verdict,
    @Schema(required = true, description = "What was found, in English.") String words,
    @Schema(
            required = true,
            nullable = true,
            description = "What can be done about it, in English; null if all is well.")
        @Nullable String remedy) {

  private static final Messages MESSAGES = Messages.load();

  static CheckView of(Result result) {
    return new CheckView(
        result.topic().word(),
        result.finding().verdict().word(),
        result.words(MESSAGES, Language.EN),
        result.remedy(MESSAGES, Language.EN).orElse(null));
  }
}
