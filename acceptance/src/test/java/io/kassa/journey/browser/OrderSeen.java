package io.kassa.journey.browser;

import java.util.List;

/**
 * An order, as the console shows it.
 *
 * @param number what people call it
 * @param status its status in the words of the public contract
 * @param attempts its attempts, newest first
 * @param story what happened, in order
 */
public record OrderSeen(
    String number, String status, List<AttemptSeen> attempts, List<String> story) {}
