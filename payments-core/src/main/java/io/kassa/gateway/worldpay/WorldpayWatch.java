package io.kassa.gateway.worldpay;

import java.time.InstantSource;

/**
 * What all users of the gateway share besides its connections.
 *
 * @param reader who reads JSON
 * @param alarm who calls a person
 * @param news who tells of circuits
 * @param figures who counts calls
 * @param clock the present time
 */
record WorldpayWatch(
    WireReader reader, Alarm alarm, CircuitNews news, CallFigures figures, InstantSource clock) {

  /** A watch that starts now and counts nothing. */
  static WorldpayWatch with(InstantSource clock) {
    return with(clock, (call, outcome, time) -> {});
  }

  /** A watch that starts now and counts. */
  static WorldpayWatch with(InstantSource clock, CallFigures figures) {
    return new WorldpayWatch(new WireReader(), new Alarm(clock), new CircuitNews(), figures, clock);
  }
}
