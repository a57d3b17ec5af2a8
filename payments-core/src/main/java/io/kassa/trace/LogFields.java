package io.kassa.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts the trace, the order and the payment beside each line that is logged while they are in hand:
 * {@code ext_trace}, {@code ext_order}, {@code ext_payment}, {@code ext_payment_id} and {@code
 * ext_refund} in the server's JSON.
 *
 * <p>The server's way to add fields is its own interface, which is asked for by name: it is not
 * published for building against, and elsewhere, as in tests, its absence must not matter.
 */
@ApplicationScoped
public class LogFields {

  private static final Logger LOG = System.getLogger(LogFields.class.getName());
  private static final String CONTEXT = "com.ibm.websphere.logging.hpel.LogRecordContext";

  /** The server holds them weakly. */
  private final Map<String, Object> fields = new HashMap<>();

  /** Begins without fields. */
  public LogFields() {}

  void begin(@Observes Startup start) {
    try {
      add("trace", LogFields::trace);
      for (var kind : Subject.KINDS) {
        add(kind, () -> Subject.of(Context.current()).names().get(kind));
      }
    } catch (ReflectiveOperationException elsewhere) {
      LOG.log(Level.DEBUG, "This server has no fields for lines of its log", elsewhere);
    }
  }

  @SuppressWarnings("ReferenceEquality") // a field has no value of its own to be equal by
  private void add(String name, Supplier<@Nullable String> value)
      throws ReflectiveOperationException {
    var loader = LogFields.class.getClassLoader();
    var kind = Class.forName(CONTEXT + "$Extension", true, loader);
    var field =
        Proxy.newProxyInstance(
            kind.getClassLoader(),
            new Class<?>[] {kind},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getValue" -> value.get();
                  case "equals" -> proxy == arguments[0];
                  case "hashCode" -> System.identityHashCode(proxy);
                  default -> name;
                });
    fields.put(name, field);
    Class.forName(CONTEXT, true, loader)
        .getMethod("registerExtension", String.class, kind)
        .invoke(null, name, field);
  }

  private static @Nullable String trace() {
    var span = Span.current().getSpanContext();
    return span.isValid() ? span.getTraceId() : null;
  }
}
