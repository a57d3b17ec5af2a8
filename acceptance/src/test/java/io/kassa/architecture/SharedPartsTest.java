package io.kassa.architecture;

import static io.kassa.architecture.Product.CLASSES;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.kassa.bean.Shared;
import io.kassa.time.Rounds;
import io.kassa.web.console.record.Visitor;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedPartsTest {

  /** What belongs to one request, wherever it is given to somebody. */
  private static final Set<String> OF_A_REQUEST =
      Set.of(
          Visitor.class.getName(),
          "jakarta.servlet.http.HttpServletRequest",
          "jakarta.servlet.http.HttpServletResponse",
          "jakarta.ws.rs.core.HttpHeaders",
          "jakarta.ws.rs.core.UriInfo");

  @Test
  void what_is_shared_is_given_nothing_of_one_request() {
    assertThat(shared().flatMap(SharedPartsTest::ofOneRequest))
        .as("because one visitor's would be everybody's")
        .isEmpty();
  }

  @Test
  void what_is_shared_has_no_memory() {
    var fields =
        shared()
            .flatMap(each -> each.getFields().stream())
            .filter(field -> !isSafe(field))
            .map(JavaField::getFullName);
    assertThat(fields).as("because many threads use it at once").isEmpty();
  }

  @Test
  void what_the_core_and_persistence_make_is_shared() {
    var others =
        CLASSES.stream()
            .filter(each -> each.isAnnotatedWith(Dependent.class))
            .filter(each -> !each.getPackageName().startsWith("io.kassa.web"))
            .map(JavaClass::getName);
    assertThat(others)
        .as("because nothing there belongs to a request, and making it anew costs")
        .containsExactly(Rounds.class.getName());
  }

  @Test
  void what_answers_shoppers_is_shared() {
    var others =
        CLASSES.stream()
            .filter(each -> each.isAnnotatedWith(Path.class) && !each.isInterface())
            .filter(each -> !each.isAnnotatedWith(Shared.class))
            .filter(each -> !each.getPackageName().startsWith("io.kassa.web.console"))
            .filter(each -> !each.getPackageName().startsWith("io.kassa.web.api"))
            .map(JavaClass::getName);
    assertThat(others)
        .as("because a shop is asked a hundred times for each staff member")
        .isEmpty();
  }

  private static Stream<JavaClass> shared() {
    return CLASSES.stream().filter(each -> each.isAnnotatedWith(Shared.class));
  }

  /** What it is given, and what may stand behind an interface that it is given. */
  private static Stream<String> ofOneRequest(JavaClass part) {
    return part.getConstructors().stream()
        .map(JavaConstructor::getRawParameterTypes)
        .flatMap(List::stream)
        .filter(given ->
            OF_A_REQUEST.contains(given.getName())
                || CLASSES.stream().anyMatch(each -> isMadeAnew(each, given)))
        .map(given -> part.getName() + " is given " + given.getName());
  }

  private static boolean isMadeAnew(JavaClass each, JavaClass given) {
    return each.isAnnotatedWith(Dependent.class)
        && !each.isEquivalentTo(Rounds.class)
        && each.isAssignableTo(given.getName());
  }

  private static boolean isSafe(JavaField field) {
    var modifiers = field.getModifiers();
    return modifiers.contains(JavaModifier.FINAL)
        || modifiers.contains(JavaModifier.VOLATILE)
        || field.isAnnotatedWith(PersistenceContext.class)
        || field.isAnnotatedWith(Resource.class);
  }
}
