package io.kassa.container;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Packs a test into the shop as it was built. */
final class Deployments {

  // Arquillian looks for its door under the web module's own name, not at the root.
  private static final String APPLICATION =
      """
      <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="11">
        <application-name>kassa</application-name>
        <module><web>
          <web-uri>checkout-web.war</web-uri><context-root>/checkout-web</context-root>
        </web></module>
        <library-directory>lib</library-directory>
      </application>
      """;

  private Deployments() {}

  /**
   * The packaged shop with a test inside.
   *
   * @param test the test and the test classes it needs, one by one: a whole jar of tests would
   *     bring beans of its own
   * @param alongside a class from each further library that it uses
   */
  static EnterpriseArchive shopWith(List<Class<?>> test, List<Class<?>> alongside) {
    var ear = Path.of(System.getProperty("kassa.root"), "ear/target/kassa.ear").toFile();
    var shop = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, ear);
    shop.setApplicationXML(new StringAsset(APPLICATION));
    var web = shop.getAsType(WebArchive.class, "checkout-web.war");
    test.forEach(web::addClass);
    libraries(alongside).forEach(library -> web.addAsLibrary(library.toFile()));
    return shop;
  }

  private static List<Path> libraries(List<Class<?>> classes) {
    var found = new ArrayList<Path>();
    for (var each : classes) {
      try {
        found.add(Path.of(each.getProtectionDomain().getCodeSource().getLocation().toURI()));
      } catch (URISyntaxException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return found;
  }
}
