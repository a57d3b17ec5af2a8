package io.kassa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static io.kassa.architecture.Product.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.kassa.web.console.access.Needs;
import io.kassa.web.console.access.NeedsNobody;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleRulesTest {

  @Test
  void every_door_of_the_console_says_what_it_needs() {
    methods()
        .that(answer())
        .and()
        .areDeclaredInClassesThat(areOfTheConsole())
        .should()
        .beAnnotatedWith(Needs.class)
        .orShould()
        .beAnnotatedWith(NeedsNobody.class)
        .andShould()
        .haveModifier(JavaModifier.PUBLIC)
        .because(
            "the guard closes whatever does not say it, and nobody should find out in the shop")
        .check(CLASSES);
  }

  @Test
  void only_the_ways_in_need_nobody() {
    var open =
        doors()
            .filter(door -> door.isAnnotatedWith(NeedsNobody.class))
            .map(door -> door.getOwner().getSimpleName())
            .distinct();
    assertThat(open)
        .as("because whoever needs nobody is open to the whole world")
        .containsExactlyInAnyOrder(
            "SignInResource",
            "CodeResource",
            "SetUpResource",
            "OpenIdResource",
            "InvitationResource");
  }

  @Test
  void the_console_lives_below_its_address_and_nothing_else_does() {
    var outside =
        CLASSES.stream()
            .filter(each -> each.isAnnotatedWith(Path.class))
            .filter(each -> isBelowConsole(each) != isInConsolePackage(each))
            .map(JavaClass::getName);
    assertThat(outside).as("because the container locks the address, not the package").isEmpty();
  }

  private static Stream<JavaMethod> doors() {
    return CLASSES.stream()
        .filter(areOfTheConsole())
        .flatMap(each -> each.getMethods().stream())
        .filter(answer());
  }

  private static DescribedPredicate<JavaMethod> answer() {
    return DescribedPredicate.describe(
        "answer requests",
        method ->
            method.getAnnotations().stream()
                .anyMatch(each -> each.getRawType().isAnnotatedWith(HttpMethod.class)));
  }

  private static DescribedPredicate<JavaClass> areOfTheConsole() {
    return DescribedPredicate.describe(
        "are of the console", each -> each.isAnnotatedWith(Path.class) && isBelowConsole(each));
  }

  private static boolean isBelowConsole(JavaClass resource) {
    var path = resource.getAnnotationOfType(Path.class).value();
    return path.equals("/console") || path.startsWith("/console/");
  }

  private static boolean isInConsolePackage(JavaClass resource) {
    return resource.getPackageName().startsWith("io.kassa.web.console");
  }
}
