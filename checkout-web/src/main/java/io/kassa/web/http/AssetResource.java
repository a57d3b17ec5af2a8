package io.kassa.web.http;

import io.kassa.bean.Shared;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Serves stylesheets and drawings, to be kept for a year: another content has another name. */
@Path("/")
@Shared
public class AssetResource {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String A_DAY = "public, max-age=86400";

  private final Assets assets;

  /**
   * Is given the files.
   *
   * @param assets the files
   */
  @Inject
  public AssetResource(Assets assets) {
    this.assets = assets;
  }

  /**
   * Serves one file.
   *
   * @param stem the name before the hash
   * @param hash the hash of its content
   * @param extension the name after the hash
   * @param encodings the encodings the browser takes
   * @return the file, or 404 if the name or the hash is not a present one
   */
  @GET
  @Path("assets/{stem}.{hash:[0-9a-f]+}.{extension}")
  public Response asset(
      @PathParam("stem") String stem,
      @PathParam("hash") String hash,
      @PathParam("extension") String extension,
      @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings) {
    var asset = assets.find(stem + "." + extension, hash).orElseThrow(NotFoundException::new);
    return answer(asset, encodings, FOR_EVER);
  }

  /**
   * Serves the icon to browsers that ask for it unasked.
   *
   * @param encodings the encodings the browser takes
   * @return the drawing
   */
  @GET
  @Path("favicon.ico")
  public Response icon(@HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings) {
    return answer(assets.find("favicon.svg").orElseThrow(NotFoundException::new), encodings, A_DAY);
  }

  private static Response answer(Asset asset, @Nullable String encodings, String howLong) {
    boolean gzip = encodings != null && encodings.contains("gzip");
    var response =
        Response.ok(asset.bytes(gzip))
            .header(HttpHeaders.CONTENT_TYPE, asset.type())
            .header(HttpHeaders.CACHE_CONTROL, howLong)
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    return (gzip ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response).build();
  }
}
