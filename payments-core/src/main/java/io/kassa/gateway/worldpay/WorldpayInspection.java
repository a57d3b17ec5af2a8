package io.kassa.gateway.worldpay;

import io.kassa.bean.Shared;
import io.kassa.gateway.GatewayInspection;
import io.kassa.payment.GatewayHandle;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at Worldpay as far as one can without a payment (contract sections 3.4 and 2.1): the status
 * page says that it is well, reading a payment of ours that our credentials are good. For the
 * entity there is no such call.
 */
@Shared
public class WorldpayInspection implements GatewayInspection {

  private static final int UNKNOWN_CALLER = 401;
  private static final int FORBIDDEN = 403;

  private final WorldpayClients clients;
  private final WorldpaySettings settings;

  /**
   * Is given what it looks at.
   *
   * @param clients the connections
   * @param settings what is configured
   */
  @Inject
  WorldpayInspection(WorldpayClients clients, WorldpaySettings settings) {
    this.clients = clients;
    this.settings = settings;
  }

  @Override
  public Pulse pulse() {
    var time = new AtomicReference<Optional<Instant>>(Optional.empty());
    try {
      var reply = ask("whether it is well", () -> timed(clients.readings().status(), time));
      return new Pulse(reply.isSuccess(), time.get());
    } catch (CallFailure silence) {
      return new Pulse(false, time.get());
    }
  }

  private static Response timed(Response response, AtomicReference<Optional<Instant>> time) {
    time.set(time(response.getHeaderString(HttpHeaders.DATE)));
    return response;
  }

  /** Whatever is no time is none: it is read to compare clocks, and nothing follows from it. */
  static Optional<Instant> time(@Nullable String header) {
    try {
      return Optional.ofNullable(header)
          .map(text -> Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text)));
    } catch (DateTimeException garbage) {
      return Optional.empty();
    }
  }

  @Override
  public Access access(GatewayHandle known) {
    var link = settings.gateway().follow(known.query().href());
    if (link.isEmpty()) {
      return Access.UNCLEAR;
    }
    try {
      var address = known.query().href();
      return judged(ask("whether it knows us", () -> clients.readings().read(address)));
    } catch (CallFailure silence) {
      return Access.SILENT;
    }
  }

  private static Access judged(Reply reply) {
    if (reply.isSuccess()) {
      return Access.GRANTED;
    }
    return reply.status() == UNKNOWN_CALLER || reply.status() == FORBIDDEN
        ? Access.REFUSED
        : Access.UNCLEAR;
  }

  private Reply ask(String what, Supplier<Response> call) {
    return Exchange.within(settings.query().overall(), what, call);
  }

  @Override
  public String entity() {
    return settings.entity();
  }

  @Override
  public String address() {
    return settings.gateway().base().resolve("/").toString().replaceFirst("/$", "");
  }

  @Override
  public List<String> webhookKeys() {
    return settings.webhookKeys().byId().keySet().stream().sorted().toList();
  }
}
