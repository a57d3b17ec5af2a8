package io.worldpaysim;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.api.ApiDoor;
import io.worldpaysim.api.Counters;
import io.worldpaysim.hosted.Assets;
import io.worldpaysim.hosted.Bank;
import io.worldpaysim.hosted.HostedDoor;
import io.worldpaysim.hosted.LaboratoryDesk;
import io.worldpaysim.hosted.OverviewDoor;
import io.worldpaysim.hosted.Pages;
import io.worldpaysim.hosted.RedirectDoor;
import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Request;
import io.worldpaysim.laboratory.Laboratory;
import io.worldpaysim.laboratory.LaboratoryDoor;
import io.worldpaysim.ledger.Ledger;
import io.worldpaysim.ledger.LedgerDoor;
import io.worldpaysim.ledger.StoredPayment;
import io.worldpaysim.options.Options;
import java.net.URI;
import java.time.Clock;
import java.util.function.Consumer;

/** Leads every path to its door. */
final class Doors implements Door {

  private final Door api;
  private final Door redirect;
  private final Door hosted;
  private final Door ledger;
  private final Door laboratory;
  private final Door overview;
  private final Counters counters = new Counters();
  private final Door assets = new Assets();

  Doors(
      Options options,
      URI publicUrl,
      Ledger payments,
      Laboratory faults,
      Bank bank,
      Consumer<StoredPayment> teller,
      Clock clock) {
    Pages pages = new Pages(options);
    this.api = new ApiDoor(options, publicUrl, payments, faults, counters, teller, clock);
    this.redirect = new RedirectDoor(options, payments, pages, clock);
    this.hosted = new HostedDoor(payments, bank, pages, clock);
    this.ledger = new LedgerDoor(payments, counters::snapshot, clock);
    this.laboratory = new LaboratoryDesk(faults, new LaboratoryDoor(faults));
    this.overview = new OverviewDoor(payments, clock);
  }

  @Override
  public Answer answer(Request request) {
    return door(request.path()).answer(request);
  }

  private Answer elsewhere() {
    counters.countElsewhere();
    return Answer.of(200, "application/json", "{}".getBytes(UTF_8));
  }

  private Door door(String path) {
    if (path.startsWith(HostedDoor.PREFIX)) {
      return hosted;
    }
    return switch (path) {
      case "/redirect" -> redirect;
      case "/ledger" -> ledger;
      case "/laboratory" -> laboratory;
      case "/" -> overview;
      case Laboratory.ELSEWHERE -> request -> elsewhere();
      case "/assets/style.css", "/assets/icon.svg" -> assets;
      case "/favicon.ico" -> request -> Answer.of(404, "text/plain", "None".getBytes(UTF_8));
      default -> api; // which says in the API's words that there is nothing
    };
  }
}
