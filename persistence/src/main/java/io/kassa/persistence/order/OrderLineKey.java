package io.kassa.persistence.order;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What tells one order line from another, in the shape that the provider asks for. */
class OrderLineKey {

  @Nullable String order;
  int position;

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderLineKey key
        && position == key.position
        && Objects.equals(order, key.order);
  }

  @Override
  public int hashCode() {
    return Objects.hash(order, position);
  }
}
