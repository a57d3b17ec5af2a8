package io.kassa.journey.plain;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.kassa.staff.Permission;
import io.kassa.web.console.access.Needs;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to ask the console for something, read from its resources.
 *
 * @param verb the HTTP method
 * @param path the path, with something that does not exist in place of each parameter
 * @param needs the permission; empty for the ways in
 */
public record ConsoleDoor(String verb, String path, Optional<Permission> needs) {

  /** All doors of the console. */
  public static List<ConsoleDoor> all() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.kassa.web.console")
            .stream()
            .filter(each -> each.isAnnotatedWith(Path.class))
            .flatMap(each -> each.getMethods().stream())
            .flatMap(ConsoleDoor::of)
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .toList();
  }

  private static Stream<ConsoleDoor> of(JavaMethod method) {
    var path =
        method.getOwner().getAnnotationOfType(Path.class).value()
            + method
                .tryGetAnnotationOfType(Path.class)
                .map(own -> own.value().startsWith("/") ? own.value() : "/" + own.value())
                .orElse("");
    var needs = method.tryGetAnnotationOfType(Needs.class).map(Needs::value);
    return method.getAnnotations().stream()
        .filter(each -> each.getRawType().isAnnotatedWith(HttpMethod.class))
        .map(each -> each.getRawType().getAnnotationOfType(HttpMethod.class).value())
        .map(verb -> new ConsoleDoor(verb, path.replaceAll("\\{[^}]*}", "none"), needs));
  }

  @Override
  public String toString() {
    return path + " " + verb;
  }
}
