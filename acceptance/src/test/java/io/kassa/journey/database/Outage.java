package io.kassa.journey.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Buyer;
import io.kassa.journey.stage.Eventually;
import io.kassa.journey.stage.Http;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a shop promises while its database is away.
 *
 * @param shop where it is
 */
public record Outage(URI shop) {

  /** Within this time a load balancer knows that the database is gone. */
  private static final Duration GONE = Duration.ofSeconds(5);

  /** Within this time it knows that it is back. */
  private static final Duration BACK = Duration.ofSeconds(10);

  /** What needs no database never waits for one. */
  private static final Duration AT_ONCE = Duration.ofSeconds(3);

  /** A connection and then a lock, 5 s each, and a machine that is busy with others. */
  private static final Duration LONGEST = Duration.ofSeconds(25);

  private static final Pattern STYLES = Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"");

  /** Fails unless the shop says in time that it cannot serve. */
  public void isNoticed() {
    Eventually.holds(GONE, "the outage is noticed", () -> !isReady());
  }

  /** Fails unless the shop says in time that it serves again. */
  public void isOver() {
    Eventually.holds(BACK, "the outage is over", this::isReady);
  }

  /** Fails unless all that needs no database is there, for a visitor who has a basket. */
  public void leavesTheRestAlone(Buyer visitor) {
    for (var path : List.of("/health/live", "/information/terms", styles())) {
      long start = System.nanoTime();
      assertThat(Http.get(shop.resolve(path)).statusCode()).as(path).isEqualTo(200);
      assertThat(since(start)).as("the time for %s", path).isLessThan(AT_ONCE);
    }
    long start = System.nanoTime();
    var catalogue = visitor.opens("/");
    assertThat(catalogue.statusCode()).as("the catalogue").isEqualTo(200);
    assertThat(catalogue.body()).contains("name=\"product\"");
    assertThat(since(start)).as("the time for the catalogue").isLessThan(LONGEST);
  }

  /** Fails unless an answer is the shop's own page that says what is kept and how to go on. */
  public static void isAdmitted(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
    assertThat(answer.body())
        .contains("Er is een probleem aan onze kant", "class=\"brand\"", "href=\"/basket\"")
        .doesNotContainIgnoringCase("exception")
        .doesNotContainIgnoringCase("sql");
  }

  /** The time since a moment of the system's nanosecond clock. */
  public static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private boolean isReady() {
    return Http.isWell(shop.resolve("/health/ready"));
  }

  private String styles() {
    var matcher = STYLES.matcher(Http.get(shop.resolve("/information/terms")).body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
