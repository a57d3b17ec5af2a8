package io.kassa.trace;

import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizer;
import io.opentelemetry.sdk.autoconfigure.spi.AutoConfigurationCustomizerProvider;

/** Puts {@link Discretion} before whatever sends spans away; found by the server by its name. */
public final class DiscreetTracing implements AutoConfigurationCustomizerProvider {

  /** Is made by the server. */
  public DiscreetTracing() {}

  @Override
  public void customize(AutoConfigurationCustomizer tracing) {
    tracing.addTracerProviderCustomizer(
        (provider, settings) -> provider.addSpanProcessor(new Discretion()));
  }
}
