package io.worldpaysim.laboratory;

/**
 * Something that goes wrong between the simulator, its caller and the shopper's bank. Its name says
 * what happened, and tests and trainings know it by that name.
 */
public sealed interface Scenario permits Answering, Fate, LongId, Outage, RefundFate, Telling {}
