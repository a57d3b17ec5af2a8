package io.kassa.journey.plain;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Somebody who wants to give an amount back from an order, and works through the planner until the
 * shop obeys, says no, or it becomes tiresome. Not safe for use by many threads at once.
 */
public final class RefundErrand {

  private static final int OBEYED = 303;
  private static final int CHANGED = 409;

  private final List<Colleague> presses;
  private final String path;
  private final long cents;
  private RefundSheet sheet;
  private final List<Integer> answers = new ArrayList<>();
  private final List<String> obeyed = new ArrayList<>();

  /**
   * Has the form in front of them, filled in.
   *
   * @param presses where the button is pressed, all at once: twice for the impatient, and two
   *     servers for those whose browser was led to another one
   * @param order the order's number
   * @param cents how much
   * @param sheet the form
   */
  RefundErrand(List<Colleague> presses, String order, long cents, RefundSheet sheet) {
    this.presses = List.copyOf(presses);
    this.path = "/console/orders/" + order + "/refund";
    this.cents = cents;
    this.sheet = sheet.filled(cents);
  }

  /**
   * Presses the button, and again with the form as it comes back while the balance has changed.
   *
   * @param times how often at most
   * @return the last answer
   */
  public HttpResponse<String> asks(int times) {
    var answer = press();
    for (int i = 1; i < times && answer.statusCode() == CHANGED; i++) {
      sheet = RefundSheet.of(answer).filled(cents);
      answer = press();
    }
    return answer;
  }

  /** The keys of the forms that the shop said it obeyed. */
  public List<String> obeyed() {
    return List.copyOf(obeyed);
  }

  /** The status of each answer to the button. */
  public List<Integer> answers() {
    return List.copyOf(answers);
  }

  /** How many answers of each status some errands got. */
  public static Map<Integer, Long> answers(List<RefundErrand> errands) {
    return errands.stream()
        .flatMap(one -> one.answers.stream())
        .collect(Collectors.groupingBy(status -> status, Collectors.counting()));
  }

  /** The best of the answers: a double click shows one page only, and the other may be late. */
  private HttpResponse<String> press() {
    var sent =
        presses.stream()
            .map(at ->
                CompletableFuture.supplyAsync(
                    () -> at.sends("POST", path, sheet.fields()), Thread::startVirtualThread))
            .toList();
    var all = sent.stream().map(CompletableFuture::join).toList();
    all.forEach(answer -> answers.add(answer.statusCode()));
    var best = all.stream().filter(answer -> answer.statusCode() == OBEYED).findFirst();
    best.ifPresent(answer -> obeyed.add(sheet.key()));
    return best.orElseGet(all::getFirst);
  }
}
