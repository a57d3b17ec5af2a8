package io.kassa.gateway.worldpay;

import java.time.InstantSource;

/**
 * What all users of the gateway share besides its connections.
 *
 * @param reader who reads JSON
 * @param alarm who calls a person
 * @param news who tells of circuits
 * @param clock the present time
 */
record WorldpayWatch(WireReader reader, Alarm alarm, CircuitNews news, InstantSource clock) {

  /** A watch that starts now. */
  static WorldpayWatch with(InstantSource clock) {
    return new WorldpayWatch(new WireReader(), new Alarm(clock), new CircuitNews(), clock);
  }
}
