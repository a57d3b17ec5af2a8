package io.kassa.web.mail;

import io.kassa.order.Catalogue;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.config.Config;

/** Reads the mail settings once; a shop whose settings cannot work does not start. */
@Dependent
public class MailSettingsProducer {

  private static final Logger LOG = System.getLogger(MailSettingsProducer.class.getName());

  /**
   * The settings.
   *
   * @param config the configuration
   * @param catalogue names the seller, who is the sender unless another is configured
   * @return the settings
   */
  @Produces
  @Singleton
  public MailSettings read(Config config, Catalogue catalogue) {
    try {
      return MailSettings.read(
          key -> config.getOptionalValue(key, String.class), catalogue.seller().email());
    } catch (IllegalStateException refused) {
      LOG.log(Level.ERROR, refused.getMessage());
      throw refused;
    }
  }
}
