package io.kassa.web.console.record;

import io.kassa.audit.ChainEnd;
import io.kassa.audit.ChainFinding;
import io.kassa.audit.VerifyChain;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** Verifies that nobody changed the record, and says so to people and to programs. */
@Path(AuditAddress.LIST + "/check")
@Dependent
public class AuditCheckResource {

  private final VerifyChain chain;
  private final AuditPen pen;
  private final ConsolePage console;

  /**
   * Is given its collaborators.
   *
   * @param chain verifies
   * @param pen notes that it was verified
   * @param console the frame of the page
   */
  @Inject
  public AuditCheckResource(VerifyChain chain, AuditPen pen, ConsolePage console) {
    this.chain = chain;
    this.pen = pen;
    this.console = console;
  }

  /**
   * Verifies the whole record. Changes nothing, and so it is a GET.
   *
   * @param anchor an end of the chain that was copied out earlier; empty for none
   * @return the page that says what was found
   */
  @GET
  @Needs(Permission.READ_AUDIT)
  @Produces(MediaType.TEXT_HTML)
  public Page check(@QueryParam("anchor") @DefaultValue("") String anchor) {
    var known = ChainEnd.read(anchor);
    boolean garbled = known.isEmpty() && !anchor.isBlank();
    var page =
        console
            .page("audit-check")
            .with("here", "audit")
            .with("garbled", garbled)
            .with("anchor", anchor.strip())
            .with("compared", known.isPresent());
    return garbled
        ? page.with("found", Optional.empty()).answered(422)
        : told(page, verified(known));
  }

  /**
   * The same for programs.
   *
   * @param anchor an end of the chain that was copied out earlier; empty, or none, for none
   * @return {@code {"whole": true, "entries": 12, "anchor": "12:…"}} or {@code {"whole": false,
   *     "number": 7, "fault": "ALTERED"}}
   */
  @GET
  @Needs(Permission.READ_AUDIT)
  @Produces(MediaType.APPLICATION_JSON)
  public String checkForPrograms(@QueryParam("anchor") @DefaultValue("") String anchor) {
    var json = Json.createObjectBuilder();
    switch (verified(ChainEnd.read(anchor))) {
      case ChainFinding.Whole(ChainEnd end) ->
          json.add("whole", true).add("entries", end.number()).add("anchor", end.toString());
      case ChainFinding.Broken(long number, ChainFinding.Fault fault) ->
          json.add("whole", false).add("number", number).add("fault", fault.name());
    }
    return json.build().toString();
  }

  private ChainFinding verified(Optional<ChainEnd> anchor) {
    pen.note(AuditAction.CHECKED_AUDIT, anchor.map(ChainEnd::toString).orElse(""));
    return chain.verify(anchor);
  }

  private static Page told(Page page, ChainFinding finding) {
    return switch (finding) {
      case ChainFinding.Whole(ChainEnd end) ->
          page.with("found", Optional.of("WHOLE"))
              .with("number", String.valueOf(end.number()))
              .with("end", end.toString());
      case ChainFinding.Broken(long number, ChainFinding.Fault fault) ->
          page.with("found", Optional.of(fault.name()))
              .with("number", String.valueOf(number))
              .with("end", "");
    };
  }
}
