package io.kassa.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.stage.Installation;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is in the archive that operators get, and what stands beside it. */
class ReleaseIT {

  private static final String SERVER = "wlp/usr/servers/kassa/";
  private static final String MATERIALS = "kassa-server.cdx.json";

  /** Under which words NOTICE speaks of a library. */
  private static final Map<String, String> NOTICED =
      Map.ofEntries(
          Map.entry("payments-core|persistence|checkout-web.*", "Kassa"),
          Map.entry("flyway-.*", "Flyway"),
          Map.entry("jspecify", "JSpecify"),
          Map.entry("thymeleaf", "Thymeleaf"),
          Map.entry("attoparser", "AttoParser"),
          Map.entry("unbescape", "unbescape"),
          Map.entry("ognl", "OGNL"),
          Map.entry("javassist", "Javassist"),
          Map.entry("slf4j-.*", "SLF4J"),
          Map.entry("h2", "H2 Database Engine"),
          Map.entry("postgresql", "PostgreSQL JDBC Driver"),
          Map.entry("checker-qual", "Checker Framework"));

  @Test
  void it_fits_its_checksum() throws Exception {
    var digest =
        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(Installation.release()));
    assertThat(beside("kassa-server.sha256"))
        .content()
        .contains(HexFormat.of().formatHex(digest) + " *kassa-server.zip");
  }

  @Test
  void nothing_of_a_run_at_the_desk_is_in_it() throws IOException {
    assertThat(names())
        .contains("LICENSE", "NOTICE", SERVER + "server.xml", SERVER + "production.xml")
        .doesNotContain(SERVER + "development.xml")
        .noneMatch(name -> name.contains("simulator"))
        .noneMatch(name -> name.contains("/logs/") || name.contains("/workarea/"));
    assertThat(libraries()).noneMatch(name -> name.contains("simulator"));
  }

  @Test
  void its_configuration_is_the_same_for_everybody() throws IOException {
    try (var archive = new ZipFile(Installation.release().toFile())) {
      var environment = archive.getInputStream(archive.getEntry(SERVER + "server.env"));
      assertThat(new String(environment.readAllBytes(), UTF_8)).doesNotContain("password=");
    }
  }

  /**
   * Its maker works online only, and is left out of a build that is not; such a one is no release.
   */
  @Test
  void the_bill_of_materials_is_in_it() throws IOException {
    var made = Files.exists(beside(MATERIALS));
    assertThat(made || Installation.offline()).as("the bill of materials was made").isTrue();
    assertThat(names().contains(MATERIALS)).isEqualTo(made);
    if (made) {
      namesAllThatIsInIt();
    }
  }

  @Test
  void every_library_in_it_stands_in_the_notice() throws IOException {
    var notice = Files.readString(Installation.root().resolve("NOTICE"));
    assertThat(libraries())
        .isNotEmpty()
        .allSatisfy(name -> {
          var maker =
              NOTICED.entrySet().stream().filter(each -> name.matches(each.getKey())).toList();
          assertThat(maker).as("who made %s", name).hasSize(1);
          assertThat(notice).contains(maker.getFirst().getValue());
        });
  }

  private static void namesAllThatIsInIt() throws IOException {
    try (var reader = Json.createReader(Files.newInputStream(beside(MATERIALS)))) {
      var components = reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class);
      var known = components.stream().map(each -> each.getString("name")).collect(toSet());
      assertThat(known).containsAll(libraries()).contains("openliberty-runtime");
      // What the server's makers publish names no licence; NOTICE does.
      assertThat(components)
          .filteredOn(each -> !each.getString("name").equals("openliberty-runtime"))
          .allSatisfy(each -> assertThat(each.getJsonArray("licenses")).isNotEmpty());
    }
  }

  /** The names of all libraries, without version and ending. */
  private static Set<String> libraries() throws IOException {
    try (var archive = new ZipFile(Installation.release().toFile())) {
      var ear = archive.getEntry(SERVER + "apps/kassa.ear");
      var drivers =
          names().stream()
              .filter(name -> name.startsWith("wlp/usr/shared/resources/jdbc/"))
              .map(name -> name.substring(name.lastIndexOf('/') + 1));
      var inside = jars(new ZipInputStream(archive.getInputStream(ear)));
      return Stream.concat(drivers, inside.stream())
          .filter(name -> name.endsWith(".jar"))
          .map(name -> name.replaceFirst("(-[0-9].*)?\\.jar$", ""))
          .collect(toSet());
    }
  }

  /** The libraries in an archive and in the archives in it. */
  private static List<String> jars(ZipInputStream archive) throws IOException {
    var found = Stream.<String>builder();
    for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
      var name = entry.getName();
      if (name.endsWith(".jar")) {
        found.add(name.substring(name.lastIndexOf('/') + 1));
      } else if (name.endsWith(".war")) {
        jars(new ZipInputStream(archive)).forEach(found::add);
      }
    }
    return found.build().toList();
  }

  private static List<String> names() throws IOException {
    try (var archive = new ZipFile(Installation.release().toFile())) {
      return archive.stream().map(entry -> entry.getName()).toList();
    }
  }

  private static Path beside(String name) {
    return Installation.release().resolveSibling(name);
  }
}
