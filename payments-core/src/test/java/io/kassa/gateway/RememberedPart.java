package io.kassa.gateway;

import io.kassa.payment.GatewayLink;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A link that is remembered here and nowhere else. */
public final class RememberedPart implements PartLink {

  private volatile @Nullable GatewayLink last;

  @Override
  public Optional<GatewayLink> known() {
    return Optional.ofNullable(last);
  }

  @Override
  public void offered(GatewayLink link) {
    last = link;
  }
}
