package io.kassa.journey.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.Route.ResumeOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Someone with a browser of their own: its tabs, its cookies, and what it complained about. */
public final class Visitor {

  /** Longer than any page may take, short enough for a build that fails. */
  private static final double PATIENCE_MILLIS = 30_000;

  private final BrowserContext context;
  private final Equipment equipment;
  private final List<String> complaints = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();
  private Page page;
  private boolean refreshing;
  private boolean restless;

  Visitor(BrowserContext context, Equipment equipment) {
    this.context = context;
    this.equipment = equipment;
    context.onConsoleMessage(this::hear);
    context.onWebError(error -> complaints.add(error.error()));
    context.onRequest(requests::add);
    context.onResponse(this::receive);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    this.page = context.newPage();
    page.onLoad(loaded -> restless = refreshing);
  }

  /** What this visitor came with. */
  public Equipment equipment() {
    return equipment;
  }

  /** The tab in front. */
  public Page page() {
    return page;
  }

  /** Opens another tab and works there from now on. */
  public Page newTab() {
    page = context.newPage();
    return page;
  }

  /** The words of the visitor's language. */
  public Words words() {
    return new Words(equipment.language());
  }

  /** What the browser complained about: scripts, policies, things that could not be loaded. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** What the browser has asked for since the last call. */
  public List<Request> requests() {
    var asked = List.copyOf(requests);
    requests.clear();
    return asked;
  }

  /** Forgets every cookie. */
  public void forgetsCookies() {
    context.clearCookies();
  }

  /**
   * Keeps order pages from refreshing by themselves, so that they can be looked at in peace. A page
   * to which the browser was redirected escapes, because redirects are not routed; it refreshes
   * once, see {@link #settles}.
   */
  public void standsStill() {
    context.route(
        Pattern.compile(".*/orders/.*"),
        route -> {
          var answer = route.fetch();
          var headers = new HashMap<>(answer.headers());
          headers.remove("refresh");
          route.fulfill(new FulfillOptions().setResponse(answer).setHeaders(headers));
        });
  }

  /** Has requests that fit sent to another address: a proxy chose another server for them. */
  public void isServedElsewhere(String fitting, UnaryOperator<String> address) {
    context.route(
        Pattern.compile(fitting),
        route -> route.resume(new ResumeOptions().setUrl(address.apply(route.request().url()))));
  }

  /** The names of the cookies that the browser keeps for an address. */
  public List<String> cookiesAt(String address) {
    return context.cookies(address).stream().map(each -> each.name).toList();
  }

  /** Waits until the page in the first tab is one that stands still. */
  public void settles() {
    page.waitForCondition(() -> !restless);
  }

  /** Closes the browser with all its tabs; a second time does nothing. */
  public void leaves() {
    context.close();
  }

  private void receive(Response response) {
    if (response.request().isNavigationRequest()) {
      refreshing = response.headers().containsKey("refresh");
    }
  }

  private void hear(ConsoleMessage message) {
    // A page whose honest answer is 404 or 422 is reported as a failed load; that is no complaint.
    boolean honest = message.text().startsWith("Failed to load resource") && isPage(message);
    if (message.type().equals("error") && !honest) {
      complaints.add(message.text());
    }
  }

  private static boolean isPage(ConsoleMessage message) {
    var page = message.page();
    return page != null && message.location().startsWith(page.url());
  }
}
