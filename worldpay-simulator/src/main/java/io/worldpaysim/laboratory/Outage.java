package io.worldpaysim.laboratory;

import java.time.Duration;

/**
 * Connections are refused from now on, those to all pages included.
 *
 * @param duration for how long
 */
record Outage(Duration duration) implements Scenario {}
