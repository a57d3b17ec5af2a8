package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Colleague;
import io.kassa.journey.plain.ConsoleDoor;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Postgres;
import io.kassa.journey.stage.Stage;
import io.kassa.staff.Role;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may do what: every address and verb of the console, asked by everybody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesIT {

  private static final String SIGN_OUT = "/console/sign-out";

  private final String database = Postgres.newDatabase();
  private final Stage stage =
      Stage.prepare(
          "roles",
          DatabaseKind.H2,
          Map.of(
              "KASSA_DB_URL", database,
              "KASSA_DB_USER", Postgres.USER,
              "KASSA_DB_PASSWORD", Postgres.USER));

  @BeforeAll
  void open() throws SQLException {
    stage.server().start();
    try (var connection = DriverManager.getConnection(Postgres.opened(database));
        var statement = connection.createStatement()) {
      for (var role : Role.values()) {
        statement.execute(
            "insert into staff_accounts (name, password_hash, created_at, role) select '%s',"
                    .formatted(name(role))
                + " password_hash, created_at, '%s' from staff_accounts where name = '%s'"
                    .formatted(role, Stage.STAFF));
      }
    }
  }

  @AfterAll
  void close() {
    stage.close();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everybody_gets_what_the_role_allows_and_nothing_else(Role role) {
    var colleague = arrives(role);
    assertThat(ConsoleDoor.all()).hasSizeGreaterThan(15);
    for (var door : ConsoleDoor.all()) {
      if (door.needs().isEmpty() || door.path().equals(SIGN_OUT)) {
        continue;
      }
      var answer = colleague.sends(door.verb(), door.path(), Map.of());
      var at = role + " at " + door + ": " + answer.statusCode();
      assertThat(answer.statusCode() == 403).as(at).isEqualTo(!role.may(door.needs().get()));
      assertThat(answer.statusCode()).as(at).isNotEqualTo(401).isLessThan(500);
      // Pages, lists to take away and mails alike: no cache keeps one person's data for the next.
      assertThat(answer.headers().allValues("Cache-Control")).as(at).containsExactly("no-store");
      assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
      assertThat(answer.body().contains("data-refused"))
          .as(at)
          .isEqualTo(!role.may(door.needs().get()));
    }
    assertThat(colleague.sends("POST", SIGN_OUT, Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  void whoever_is_not_signed_in_is_asked_to() {
    for (var door : ConsoleDoor.all()) {
      if (door.needs().isPresent()) {
        var answer =
            new Colleague(stage.server().address()).sends(door.verb(), door.path(), Map.of());
        assertThat(answer.statusCode()).as(door.toString()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/console/sign-in");
      }
    }
  }

  @Test
  void a_refusal_is_on_record() {
    arrives(Role.CLERK).opens("/console/audit");

    assertThat(arrives(Role.MANAGER).opens("/console/audit").body())
        .contains("data-action=\"REFUSED\"", "GET /console/audit");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void verbs_that_nobody_wrote_do_nothing(Role role) {
    var colleague = arrives(role);
    for (var verb : new String[] {"PUT", "DELETE", "PATCH"}) {
      assertThat(colleague.sends(verb, "/console/cases", Map.of()).statusCode())
          .as(verb)
          .isEqualTo(405);
    }
  }

  private Colleague arrives(Role role) {
    return new Colleague(stage.server().address()).signsIn(name(role), Stage.PASSWORD);
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
