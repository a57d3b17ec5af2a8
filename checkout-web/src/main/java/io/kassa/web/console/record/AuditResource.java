package io.kassa.web.console.record;

import io.kassa.audit.AuditBook;
import io.kassa.audit.AuditCursor;
import io.kassa.audit.AuditLine;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows the record of what staff did. */
@Path(AuditAddress.LIST)
@Dependent
public class AuditResource {

  /** As many as make a page of 50 KB, the most that any page of ours weighs. */
  static final int ROWS = 50;

  private final AuditBook book;
  private final AuditPen pen;
  private final ConsolePage console;

  /** An entry and whether this version of the shop has words for its action. */
  public record Row(AuditLine line, boolean known) {}

  /**
   * Is given what it shows.
   *
   * @param book the record
   * @param pen notes that it was read
   * @param console the frame of the page
   */
  @Inject
  public AuditResource(AuditBook book, AuditPen pen, ConsolePage console) {
    this.book = book;
    this.pen = pen;
    this.console = console;
  }

  /**
   * A page of the record, newest first.
   *
   * @param uri whose parameters say which entries
   * @return the page
   */
  @GET
  @Needs(Permission.READ_AUDIT)
  @Produces(MediaType.TEXT_HTML)
  public Page list(@Context UriInfo uri) {
    return list(AuditAddress.read(given(uri.getQueryParameters())));
  }

  /** The first value of each parameter. */
  static Map<String, String> given(MultivaluedMap<String, String> parameters) {
    var given = new HashMap<String, String>();
    parameters.keySet().forEach(name -> given.put(name, parameters.getFirst(name)));
    return given;
  }

  Page list(AuditAddress address) {
    pen.note(AuditAction.READ_AUDIT, address.query());
    var place = address.after().orElse(AuditCursor.NEWEST);
    var found = book.page(address.filter(), place, ROWS + 1);
    var shown = found.subList(0, Math.min(ROWS, found.size()));
    return console
        .page("audit")
        .with("carry", address.query().isEmpty() ? "" : address.query() + "&")
        .with("asked", address)
        .with("filters", address.filters())
        .with("actions", List.of(AuditAction.values()))
        .with("rows", rows(shown))
        .with("older", found.size() > ROWS ? address.from(shown.getLast().place()).toString() : "")
        .with("newest", address.after().isPresent() ? address.first().toString() : "")
        .with("csv", address.first().at(AuditAddress.LIST + "/export.csv"))
        .with("lines", address.first().at(AuditAddress.LIST + "/export.jsonl"));
  }

  private static List<Row> rows(List<AuditLine> lines) {
    var known = Arrays.stream(AuditAction.values()).map(Enum::name).collect(Collectors.toSet());
    return lines.stream()
        .map(line -> new Row(line, known.contains(line.entry().action())))
        .toList();
  }
}
