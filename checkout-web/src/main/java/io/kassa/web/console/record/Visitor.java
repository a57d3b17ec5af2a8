package io.kassa.web.console.record;

import java.util.Optional;

/**
 * Who is asking.
 *
 * @param name the account, empty before signing in
 * @param from the network address of the other end, as the server sees it
 */
public record Visitor(Optional<String> name, String from) {}
