package io.kassa.persistence.catalogue;

import io.kassa.order.Catalogue;
import io.kassa.order.DeliveryMethod;
import io.kassa.order.Product;
import io.kassa.order.Seller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The catalogue from the file that the shop owner writes ({@code kassa.shop.file}). It is read
 * once, when the shop starts; a file that cannot be used stops the start with one line that says
 * where the mistake is and what to do.
 */
@ApplicationScoped
public class FileCatalogue implements Catalogue {

  private static final Logger LOG = System.getLogger(FileCatalogue.class.getName());

  private final ShopFile shop;

  /** What the container makes its stand-in with; never asked anything. */
  protected FileCatalogue() {
    this.shop = ShopFile.UNREAD;
  }

  /**
   * Reads the file.
   *
   * @param file {@code kassa.shop.file}
   * @throws BrokenShopFile if the file cannot be used
   */
  @Inject
  public FileCatalogue(@ConfigProperty(name = "kassa.shop.file") String file) {
    this.shop = ShopFile.read(Path.of(file));
  }

  /** Reads the file when the shop starts, not when the first shopper comes. */
  void open(@Observes Startup start) {
    LOG.log(
        Level.INFO,
        () -> shop.seller().name() + " opens with " + shop.products().size() + " articles");
  }

  @Override
  public List<Product> products() {
    return shop.products();
  }

  @Override
  public List<DeliveryMethod> deliveryMethods() {
    return shop.deliveryMethods();
  }

  @Override
  public Seller seller() {
    return shop.seller();
  }

  @Override
  public Optional<String> termsVersion() {
    return shop.termsVersion();
  }
}
