package io.kassa.web.api;

import io.kassa.web.selftest.Report;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the shop itself is.
 *
 * @param verdict the worst of all checks
 * @param at when they looked (UTC)
 * @param checks all of them
 */
@Schema(
    name = "SelfTest",
    description = "How the shop itself is.",
    additionalProperties = Schema.False.class)
@JsonbPropertyOrder({"verdict", "at", "checks"})
public record SelfTestView(
    @Schema(
            required = true,
            type = SchemaType.STRING,
            enumeration = {"ok", "warning", "broken"},
            description = "The worst of all checks.")
        String verdict,
    @Schema(
            required = true,
            type = SchemaType.STRING,
            format = "date-time",
            description = "When they looked; at most a few seconds ago.")
        String at,
    @Schema(required = true) List<CheckView> checks) {

  static SelfTestView of(Report report) {
    return new SelfTestView(
        report.verdict().word(),
        report.at().toString(),
        report.results().stream().map(CheckView::of).toList());
  }
}
