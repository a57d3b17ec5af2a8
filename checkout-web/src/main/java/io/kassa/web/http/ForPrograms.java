package io.kassa.web.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** Tells the addresses that only programs call. They carry no cookie that could be abused. */
final class ForPrograms {

  private static final List<String> ADDRESSES = List.of("api/", "webhooks/");

  private ForPrograms() {}

  /**
   * Judges an address.
   *
   * @param uri what was called
   * @return true if a program is at the other end
   */
  static boolean is(UriInfo uri) {
    var path = uri.getPath().replaceFirst("^/", "");
    return ADDRESSES.stream().anyMatch(path::startsWith);
  }
}
