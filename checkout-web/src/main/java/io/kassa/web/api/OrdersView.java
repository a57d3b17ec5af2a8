package io.kassa.web.api;

import jakarta.json.bind.annotation.JsonbNillable;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of orders.
 *
 * @param orders the orders, oldest first
 * @param next where the next page begins, to be given as {@code after}; null on the last page
 */
@Schema(
    name = "Orders",
    description = "A page of orders.",
    additionalProperties = Schema.False.class)
@JsonbNillable
@JsonbPropertyOrder({"orders", "next"})
public record OrdersView(
    @Schema(required = true, description = "Oldest first.") List<OrderView> orders,
    @Schema(
            required = true,
            nullable = true,
            description =
                "Where the next page begins, to be given as “after”; null if there is none yet.")
        @Nullable String next) {}
