package io.kassa.journey.crash;

import io.kassa.journey.plain.Buyer;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A buyer at the beginning of a deed.
 *
 * @param buyer the buyer
 * @param request the one request that is the deed
 */
record Errand(Buyer buyer, Supplier<HttpResponse<String>> request) {

  /** Sends the request; what is given back ends with its answer. */
  CompletableFuture<HttpResponse<String>> isSent() {
    return CompletableFuture.supplyAsync(request, Thread::startVirtualThread);
  }
}
