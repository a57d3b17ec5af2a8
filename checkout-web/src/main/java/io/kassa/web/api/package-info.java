/**
 * The JSON view of orders, for programs that compare the shop with the gateway. It only reads, it
 * asks for a key, and what it says is a public contract: the records of this package are its shape,
 * their annotations its description at {@code /openapi}.
 */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Kassa",
            version = "1",
            description =
                "Orders and what became of their payments, for programs. It only reads: every other"
                    + " method is answered 405. Whatever is refused is told in a problem document"
                    + " (RFC 9457)."),
    security = @SecurityRequirement(name = "key"),
    components =
        @Components(
            securitySchemes =
                @SecurityScheme(
                    securitySchemeName = "key",
                    type = SecuritySchemeType.HTTP,
                    scheme = "bearer",
                    description = "The secret of one of the keys in kassa.api.keys."),
            responses = {
              @APIResponse(
                  name = "BadRequest",
                  description = "A parameter cannot be understood.",
                  content =
                      @Content(
                          mediaType = ProblemDocument.TYPE,
                          schema = @Schema(implementation = ProblemView.class))),
              @APIResponse(
                  name = "Unauthorized",
                  description = "No key, a wrong one, or this shop has none.",
                  headers =
                      @Header(
                          name = "WWW-Authenticate",
                          description = "“Bearer”, how to come in.",
                          required = true,
                          schema = @Schema(type = SchemaType.STRING)),
                  content =
                      @Content(
                          mediaType = ProblemDocument.TYPE,
                          schema = @Schema(implementation = ProblemView.class))),
              @APIResponse(
                  name = "NotFound",
                  description = "There is no such order.",
                  content =
                      @Content(
                          mediaType = ProblemDocument.TYPE,
                          schema = @Schema(implementation = ProblemView.class))),
              @APIResponse(
                  name = "NotAcceptable",
                  description = "Something other than JSON was asked for.",
                  content =
                      @Content(
                          mediaType = ProblemDocument.TYPE,
                          schema = @Schema(implementation = ProblemView.class)))
            }))
@NullMarked
package io.kassa.web.api;

import io.kassa.web.http.ProblemDocument;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jspecify.annotations.NullMarked;
