package io.kassa.journey.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.World;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The steps of a deed, found by letting two buyers do it undisturbed.
 *
 * @param deed the deed
 * @param steps what each buyer's deed consisted of
 * @param shared the numbers of the steps that both took as one, so that whoever is held there holds
 *     the other as well
 */
public record Count(Deed deed, List<String> steps, List<Integer> shared) {

  private static final int LONGEST_SECONDS = 60;

  /** Counts. */
  public static Count of(Deed deed, World world, Gate gate) {
    var errands = List.of(counted(deed, world, "one"), counted(deed, world, "two"));
    var traces =
        errands.stream().map(e -> new Trace(() -> world.keysOf(e.buyer()), Optional.empty()));
    var watched = traces.toList();
    watched.forEach(gate::watch);
    deed.happen(errands, world).forEach(Count::await);
    errands.forEach(errand -> deed.isDone(errand.buyer(), world));
    var one = watched.getFirst().steps();
    var two = watched.getLast().steps();
    gate.cut();
    var whats = one.stream().map(Step::what).toList();
    assertThat(two.stream().map(Step::what))
        .as("%s has the same steps each time", deed)
        .containsExactlyElementsOf(whats);
    assertThat(gate.unbracketed()).as("%s writes in transactions only", deed).isEmpty();
    var shared = new ArrayList<Integer>();
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i).equals(two.get(i))) {
        shared.add(i + 1);
      }
    }
    return new Count(deed, whats, shared);
  }

  /** Every place at every step. */
  public List<Point> points() {
    var points = new ArrayList<Point>();
    for (int n = 1; n <= steps.size(); n++) {
      for (var side : Side.values()) {
        points.add(new Point(deed, n, side, steps.get(n - 1), shared.contains(n)));
      }
    }
    return points;
  }

  private static Errand counted(Deed deed, World world, String name) {
    var buyer = world.buyer("count-" + deed + "-" + name);
    return new Errand(buyer, deed.prepare(buyer, world));
  }

  private static void await(CompletableFuture<HttpResponse<String>> coming) {
    var answer = coming.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
    assertThat(answer.statusCode()).as("answered %s", answer.body()).isIn(200, 303);
  }
}
