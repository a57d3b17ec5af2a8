package io.kassa.order;

import java.util.Optional;

/**
 * Which terms of sale a shopper was shown the way to.
 *
 * @param version what the shop owner calls them; empty if the shop's file gives them no name
 * @param digest the SHA-256 of their text in the language of the page, 64 lower-case hexadecimal
 *     digits: it tells a text that was changed under the same name
 */
public record Terms(Optional<String> version, String digest) {}
