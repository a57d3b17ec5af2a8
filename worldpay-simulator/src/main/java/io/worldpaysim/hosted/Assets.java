package io.worldpaysim.hosted;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.worldpaysim.http.Answer;
import io.worldpaysim.http.Door;
import io.worldpaysim.http.Request;

/** The style sheet and the icon of the pages. */
public final class Assets implements Door {

  private final Answer style = asset("style.css", "text/css; charset=utf-8");
  private final Answer icon = asset("icon.svg", "image/svg+xml");

  /** Reads the assets. */
  public Assets() {}

  @Override
  public Answer answer(Request request) {
    return request.path().endsWith(".css") ? style : icon;
  }

  private static Answer asset(String file, String contentType) {
    return Answer.of(200, contentType, Template.resource(file).getBytes(UTF_8))
        .with("Cache-Control", "max-age=300")
        .with("X-Content-Type-Options", "nosniff");
  }
}
