package io.kassa.web.storefront;

import io.kassa.bean.Shared;
import io.kassa.order.Catalogue;
import io.kassa.web.view.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** What the shop explains, to people and to those who find a hole in it. */
@Path("/")
@Shared
public class InformationResource {

  /** RFC 9116 recommends less than a year. */
  private static final Duration CONTACT_HOLDS = Duration.ofDays(180);

  private final Catalogue catalogue;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param catalogue names the seller
   * @param clock the present time
   */
  @Inject
  public InformationResource(Catalogue catalogue, Clock clock) {
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Explains one topic.
   *
   * @param topic the topic's word
   * @return the page, or 404
   */
  @GET
  @Path("information/{topic}")
  public Page explain(@PathParam("topic") String topic) {
    return Page.of("storefront/information")
        .with("topic", Topic.of(topic).orElseThrow(NotFoundException::new))
        .with("termsVersion", catalogue.termsVersion())
        .with("deliveryMethods", catalogue.deliveryMethods());
  }

  /**
   * Says whom to tell about a weakness (RFC 9116).
   *
   * @return the file
   */
  @GET
  @Path(".well-known/security.txt")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  public String securityContact() {
    var expires = clock.instant().plus(CONTACT_HOLDS).truncatedTo(ChronoUnit.DAYS);
    return """
    Contact: mailto:%s
    Expires: %s
    Preferred-Languages: nl, fr, de, en
    """
        .formatted(catalogue.seller().email(), expires);
  }
}
