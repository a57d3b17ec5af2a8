package io.kassa.web.selftest;

import io.kassa.web.http.PublicAddress;
import io.kassa.web.http.SecurityHeaders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Opens the shop's first page at its public address, as a shopper would, and recognises it by the
 * policy that every page of the shop carries. The one caller of a server outside the gateway's
 * package, because the server it means to reach is this one.
 */
@Dependent
public class AddressCheck implements Check {

  private static final Duration PATIENCE = Duration.ofSeconds(4);
  private static final int FOUND = 200;

  private final PublicAddress here;

  /**
   * Is given the address.
   *
   * @param here what the outside world calls us
   */
  @Inject
  public AddressCheck(PublicAddress here) {
    this.here = here;
  }

  @Override
  public Topic topic() {
    return Topic.ADDRESS;
  }

  @Override
  public Finding look() {
    var request = HttpRequest.newBuilder(URI.create(here.origin() + "/")).timeout(PATIENCE).build();
    try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var answer = client.send(request, BodyHandlers.discarding());
      boolean ours =
          answer
              .headers()
              .firstValue("Content-Security-Policy")
              .filter(SecurityHeaders.PAGE_POLICY::equals)
              .isPresent();
      return answer.statusCode() == FOUND && ours
          ? Finding.ok("OK", here.origin())
          : Finding.broken("STRANGER", here.origin(), answer.statusCode());
    } catch (IOException unreachable) {
      return Finding.broken("SILENT", here.origin(), unreachable.getClass().getSimpleName());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return Finding.broken("SILENT", here.origin(), "interrupted");
    }
  }
}
