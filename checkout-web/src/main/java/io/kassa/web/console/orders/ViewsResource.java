package io.kassa.web.console.orders;

import io.kassa.search.SavedView;
import io.kassa.search.SavedViews;
import io.kassa.search.ViewId;
import io.kassa.staff.AuditAction;
import io.kassa.staff.Permission;
import io.kassa.web.console.ConsolePage;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.record.AuditPen;
import io.kassa.web.console.record.Visitor;
import io.kassa.web.http.SeeOther;
import io.kassa.web.view.FieldErrors;
import io.kassa.web.view.Page;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The lists that the signed-in person keeps under names of their own. */
@Path("/console/views")
@Dependent
public class ViewsResource {

  private static final String HERE = "/console/views";

  private final SavedViews views;
  private final AuditPen pen;
  private final Visitor visitor;
  private final ConsolePage console;
  private final Clock clock;

  /**
   * Is given its collaborators.
   *
   * @param views keeps them
   * @param pen notes what was changed
   * @param visitor whose they are
   * @param console the frame of the page
   * @param clock the present time
   */
  @Inject
  public ViewsResource(
      SavedViews views, AuditPen pen, Visitor visitor, ConsolePage console, Clock clock) {
    this.views = views;
    this.pen = pen;
    this.visitor = visitor;
    this.console = console;
    this.clock = clock;
  }

  /**
   * All of them.
   *
   * @return the page
   */
  @GET
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Page all() {
    return page("", "", FieldErrors.none());
  }

  /**
   * Keeps a list. One that is kept under the same name already gives way.
   *
   * @param typed its name
   * @param list its parameters
   * @return 303 to the list; 422 if the name cannot be, or there are too many already
   */
  @POST
  @Needs(Permission.VIEW)
  @Produces(MediaType.TEXT_HTML)
  public Response keep(
      @FormParam("name") @DefaultValue("") String typed,
      @FormParam("list") @DefaultValue("") String list) {
    var form = ListForm.read(list).first();
    var name = plain(typed);
    var errors = errors("name", name);
    if (errors.isEmpty() && isFull(name)) {
      errors = errors.with("name", "console.views.full");
    }
    if (errors.isEmpty() && !form.canBeKept()) {
      errors = errors.with("name", "console.views.long");
    }
    if (!errors.isEmpty()) {
      return refused(name, form.query(), errors);
    }
    pen.note(AuditAction.CHANGED_VIEWS, name);
    var id = new ViewId(UUID.randomUUID());
    views.keep(new SavedView(id, owner(), name, form.query(), clock.instant()));
    return SeeOther.to(form.toString());
  }

  /**
   * Gives one another name.
   *
   * @param id the view
   * @param typed its new name
   * @return 303 to all of them; 422 if the name cannot be
   */
  @POST
  @Needs(Permission.VIEW)
  @Path("{id}/rename")
  @Produces(MediaType.TEXT_HTML)
  public Response rename(
      @PathParam("id") String id, @FormParam("name") @DefaultValue("") String typed) {
    var view = find(id);
    var name = plain(typed);
    var errors = errors("name-" + id, name);
    if (view.isPresent() && !errors.isEmpty()) {
      return refused("", "", errors);
    }
    view.ifPresent(one -> {
      pen.note(AuditAction.CHANGED_VIEWS, one.name() + " > " + name);
      views.rename(owner(), one.id(), name);
    });
    return SeeOther.to(HERE);
  }

  /**
   * Forgets one.
   *
   * @param id the view
   * @return 303 to all of them
   */
  @POST
  @Needs(Permission.VIEW)
  @Path("{id}/forget")
  @Produces(MediaType.TEXT_HTML)
  public Response forget(@PathParam("id") String id) {
    find(id)
        .ifPresent(one -> {
          pen.note(AuditAction.CHANGED_VIEWS, "- " + one.name());
          views.forget(owner(), one.id());
        });
    return SeeOther.to(HERE);
  }

  private Optional<SavedView> find(String id) {
    return ViewId.parse(id)
        .flatMap(wanted ->
            views.of(owner()).stream().filter(view -> view.id().equals(wanted)).findFirst());
  }

  private static String plain(String typed) {
    return typed.replaceAll("\\p{Cntrl}", "").strip();
  }

  private static FieldErrors errors(String field, String name) {
    if (name.isEmpty()) {
      return FieldErrors.none().with(field, "console.views.missing");
    }
    return name.length() > SavedView.LONGEST_NAME
        ? FieldErrors.none().with(field, "console.views.tooLong")
        : FieldErrors.none();
  }

  private boolean isFull(String name) {
    return views.of(owner()).size() >= SavedViews.MOST && views.named(owner(), name).isEmpty();
  }

  private String owner() {
    return visitor.name().orElse("");
  }

  private Response refused(String name, String list, FieldErrors errors) {
    return Response.status(422).entity(page(name, list, errors).answered(422)).build();
  }

  private Page page(String name, String list, FieldErrors errors) {
    return console
        .page("views")
        .with("views", views.of(owner()))
        .with("name", name)
        .with("list", list)
        .with("adding", errors.at("name").isPresent())
        .with("errors", errors);
  }
}
