package io.worldpaysim.ledger;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Events as JSON: lines of the ledger's file, and what the ledger shows of them. */
final class NoticeJson {

  private static final JsonProvider JSON = JsonProvider.provider();
  private static final String LINE = "event";

  private NoticeJson() {}

  /** A line of the file, from which everything can be read back. */
  static JsonObject write(Notice notice) {
    JsonObjectBuilder json = shown(notice).add("turn", notice.turn()).add("body", notice.body());
    return JSON.createObjectBuilder().add(LINE, json).build();
  }

  static boolean isNotice(JsonObject line) {
    return line.containsKey(LINE);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws RuntimeException when something is missing or of the wrong type
   */
  static Notice read(JsonObject line) {
    JsonObject json = line.getJsonObject(LINE);
    Optional<Instant> nextAt =
        json.containsKey("nextAt")
            ? Optional.of(Instant.parse(json.getString("nextAt")))
            : Optional.empty();
    return new Notice(
        json.getString("eventId"),
        json.getString("transactionReference"),
        json.getInt("turn"),
        json.getString("type"),
        Instant.parse(json.getString("at")),
        json.getString("body"),
        Seal.valueOf(json.getString("seal")),
        new Dispatch(
            json.getInt("copies"),
            json.getInt("acknowledged"),
            json.getInt("attempts"),
            json.getString("lastAnswer"),
            nextAt));
  }

  /** What people and programs see of events. */
  static JsonArrayBuilder list(List<Notice> notices) {
    JsonArrayBuilder list = JSON.createArrayBuilder();
    notices.forEach(notice -> list.add(shown(notice)));
    return list;
  }

  static JsonObjectBuilder shown(Notice notice) {
    Dispatch dispatch = notice.dispatch();
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("eventId", notice.eventId())
            .add("transactionReference", notice.transactionReference())
            .add("type", notice.type())
            .add("at", notice.at().toString())
            .add("seal", notice.seal().name())
            .add("state", dispatch.state())
            .add("copies", dispatch.copies())
            .add("acknowledged", dispatch.acknowledged())
            .add("attempts", dispatch.attempts())
            .add("lastAnswer", dispatch.lastAnswer());
    dispatch.nextAt().ifPresent(at -> json.add("nextAt", at.toString()));
    return json;
  }
}
