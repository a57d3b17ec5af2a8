package io.kassa.web.console.orders;

import io.kassa.order.Catalogue;
import io.kassa.order.Language;
import io.kassa.order.OrderStatus;
import io.kassa.payment.StateName;
import io.kassa.search.FoundOrders;
import io.kassa.search.OrderSearch;
import io.kassa.search.OrderSort;
import io.kassa.search.SavedViews;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what the list of orders shows. */
@Dependent
public class OrdersPage {

  /** As many as make a page of 50 KB, the most that any page of ours weighs. */
  static final int ROWS = 40;

  /** The most rows of a file; more would be a burden for whoever opens it. */
  static final int MOST_EXPORTED = 100_000;

  private final OrderSearch search;
  private final SavedViews views;
  private final Catalogue catalogue;
  private final Visitor visitor;
  private final ConsolePage console;

  /**
   * Is given what it reads.
   *
   * @param search the orders
   * @param views the lists that the visitor keeps
   * @param catalogue the ways of delivery to choose from
   * @param visitor who asks
   * @param console the frame of the page
   */
  @Inject
  public OrdersPage(
      OrderSearch search,
      SavedViews views,
      Catalogue catalogue,
      Visitor visitor,
      ConsolePage console) {
    this.search = search;
    this.views = views;
    this.catalogue = catalogue;
    this.visitor = visitor;
    this.console = console;
  }

  /**
   * The page. With a wrong field it shows no orders and is answered 422.
   *
   * @param form what was typed
   * @param chosen the numbers that were chosen already
   * @param more what else is wrong
   * @return the page
   */
  Page of(ListForm form, Set<String> chosen, FieldErrors more) {
    var wish = ListReading.of(form);
    var found =
        wish.errors().isEmpty()
            ? search.page(wish.query(), form.after(), ROWS)
            : new FoundOrders(List.of(), Optional.empty());
    var errors = wish.errors().isEmpty() ? more : wish.errors();
    return filter(form)
        .answered(errors.isEmpty() ? 200 : 422)
        .with("errors", errors)
        .with("term", form.value("q"))
        .with("termWrong", errors.at("q").isPresent())
        .with("readable", wish.errors().isEmpty())
        .with("rows", found.rows())
        .with("older", found.next().map(form::from).map(ListForm::toString).orElse(""))
        .with("newest", form.after().map(place -> form.first().toString()).orElse(""))
        .with("chosen", chosen)
        .with("looked", "");
  }

  private Page filter(ListForm form) {
    return console
        .page("orders")
        .with("carry", form.query().isEmpty() ? "" : form.query() + "&")
        .with("form", form)
        .with("list", form.query())
        .with("export", form.first().at(OrdersFile.PATH))
        .with("mostExported", MOST_EXPORTED)
        .with("mostAtOnce", OrdersResource.MOST_AT_ONCE)
        .with("statuses", List.of(OrderStatus.values()))
        .with("states", states())
        .with("sorts", List.of(OrderSort.values()))
        .with("spoken", List.of(Language.values()))
        .with("deliveries", catalogue.deliveryMethods())
        .with("formerDelivery", formerDelivery(form.value("delivery")))
        .with("views", visitor.name().map(views::of).orElse(List.of()));
  }

  private String formerDelivery(String code) {
    var offered = catalogue.deliveryMethods().stream().map(method -> method.code().value());
    return offered.anyMatch(code::equals) ? "" : code;
  }

  private static Map<String, StateName> states() {
    var states = new LinkedHashMap<String, StateName>();
    Arrays.stream(StateName.values()).forEach(one -> states.put(ListReading.word(one), one));
    return states;
  }
}
