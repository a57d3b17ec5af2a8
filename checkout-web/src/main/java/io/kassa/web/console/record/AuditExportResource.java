package io.kassa.web.console.record;

import io.kassa.audit.AuditBook;
import io.kassa.audit.AuditCursor;
import io.kassa.audit.AuditFilter;
import io.kassa.audit.AuditLine;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.access.Needs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * Copies of the record to take away: exactly the entries that the page's filter shows, newest
 * first, without a limit. They are read and sent a handful at a time, so that a long record needs
 * no more memory than a short one.
 */
@Path(AuditAddress.LIST)
@Dependent
public class AuditExportResource {

  private final AuditBook book;
  private final AuditPen pen;

  /**
   * Is given its collaborators.
   *
   * @param book the record
   * @param pen notes who took a copy
   */
  @Inject
  public AuditExportResource(AuditBook book, AuditPen pen) {
    this.book = book;
    this.pen = pen;
  }

  /**
   * For spreadsheets.
   *
   * @param uri whose parameters say which entries
   * @return comma separated values in UTF-8, safe against formulas
   */
  @GET
  @Needs(Permission.EXPORT)
  @Path("export.csv")
  public Response csv(@Context UriInfo uri) {
    return export(uri, "csv", "text/csv", AuditCopy.CSV_HEAD, AuditCopy::csv);
  }

  /**
   * For programs; with these fields anybody can verify the chain without the shop.
   *
   * @param uri whose parameters say which entries
   * @return one JSON object a line
   */
  @GET
  @Needs(Permission.EXPORT)
  @Path("export.jsonl")
  public Response lines(@Context UriInfo uri) {
    return export(uri, "jsonl", "application/jsonl", "", AuditCopy::json);
  }

  /** The type is not declared: a browser that asks for a page is given the file as well. */
  private Response export(
      UriInfo uri, String kind, String type, String head, Function<AuditLine, String> write) {
    var address = AuditAddress.read(AuditResource.given(uri.getQueryParameters())).first();
    pen.note(AuditAction.EXPORTED_AUDIT, (kind + " " + address.query()).strip());
    StreamingOutput body = out -> copy(address.filter(), head, write, out);
    return Response.ok(body, type + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"record." + kind + "\"")
        .build();
  }

  void copy(AuditFilter filter, String head, Function<AuditLine, String> write, OutputStream out)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(head);
    var lines = book.page(filter, AuditCursor.NEWEST, AuditBook.MOST);
    while (!lines.isEmpty()) {
      for (var line : lines) {
        writer.write(write.apply(line));
      }
      writer.flush();
      lines = book.page(filter, lines.getLast().place(), AuditBook.MOST);
    }
    writer.flush();
  }
}
