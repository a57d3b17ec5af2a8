package io.kassa.web.console.cases;

import io.kassa.cases.Case;
import io.kassa.cases.CaseCount;
import io.kassa.cases.CaseList;
import io.kassa.payment.Attempts;
import io.kassa.payment.CaseKind;
import io.kassa.payment.Payments;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.facts.Age;
import io.kassa.web.console.facts.CaseCard;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers what the list of cases shows, at the same few questions however many cases there are. */
@Dependent
public class CasesPage {

  private final CaseList list;
  private final Payments payments;
  private final ConsolePage console;
  private final Clock clock;

  /** The open cases of one kind, as the page sums them up. */
  public record Sum(CaseCount count, Age oldest, String address) {}

  /**
   * Is given what it reads.
   *
   * @param list the cases
   * @param payments what is believed of their payments
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public CasesPage(CaseList list, Payments payments, ConsolePage console, Clock clock) {
    this.list = list;
    this.payments = payments;
    this.console = console;
    this.clock = clock;
  }

  /**
   * The page.
   *
   * @param address which cases
   * @param chosen the identities that were chosen already
   * @param errors what is wrong with the choice
   * @return the page
   */
  Page of(CasesAddress address, Set<String> chosen, FieldErrors errors) {
    int most = CasesResource.MOST_AT_ONCE;
    var found =
        address.closed()
            ? list.closed(address.kind(), most + 1)
            : list.open(address.kind(), most + 1);
    var shown = found.subList(0, Math.min(most, found.size()));
    return console
        .page("cases")
        .with("carry", address.query().isEmpty() ? "" : address.query() + "&")
        .with("sums", list.counts().stream().map(this::sum).toList())
        .with("rows", cards(shown))
        .with("capped", found.size() > most)
        .with("most", most)
        .with("kinds", kinds())
        .with("kind", address.kind().map(CasesAddress::word).orElse(""))
        .with("closed", address.closed())
        .with("chosen", chosen)
        .with("errors", errors)
        .with("looked", "")
        .with("gone", 0);
  }

  private List<CaseCard> cards(List<Case> shown) {
    var attempts = payments.attemptsOfEach(shown.stream().map(one -> one.about().order()).toList());
    return shown.stream()
        .map(one ->
            CaseCard.of(
                one,
                attempts.getOrDefault(one.about().order(), new Attempts(List.of())),
                clock.instant()))
        .toList();
  }

  private Sum sum(CaseCount count) {
    var only = CasesAddress.read(CasesAddress.word(count.kind()), "");
    return new Sum(count, Age.between(count.oldest(), clock.instant()), only.toString());
  }

  private static Map<String, CaseKind> kinds() {
    var kinds = new LinkedHashMap<String, CaseKind>();
    Arrays.stream(CaseKind.values()).forEach(kind -> kinds.put(CasesAddress.word(kind), kind));
    return kinds;
  }
}
