package io.kassa.gateway;

import java.net.URI;

/**
 * Where the gateway sends the shopper afterwards. Which one was used is a hint for the journal,
 * never evidence. There is no address for a failure (contract section 1.2).
 *
 * @param success after paying
 * @param pending when the outcome is not known
 * @param cancel after cancelling
 */
public record ResultUrls(URI success, URI pending, URI cancel) {}
