package io.kassa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.journey.plain.Accounts;
import io.kassa.journey.plain.Colleague;
import io.kassa.journey.plain.ConsoleDoor;
import io.kassa.journey.plain.RecordRows;
import io.kassa.journey.stage.DatabaseKind;
import io.kassa.journey.stage.Postgres;
import io.kassa.journey.stage.Stage;
import io.kassa.journey.stage.TwoRoles;
import io.kassa.staff.Role;
import java.util.List;
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
  private static final String HALF = "half";

  private final String database = Postgres.newDatabase();
  private final Stage stage = Stage.prepare("roles", DatabaseKind.H2, TwoRoles.variables(database));

  @BeforeAll
  void open() {
    stage.server().start();
    for (var role : Role.values()) {
      Accounts.add(database, name(role), role);
    }
    Accounts.add(database, HALF, Role.ADMINISTRATOR);
    Accounts.protect(database, HALF);
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
    isAskedToSignIn(new Colleague(stage.server().address()));
  }

  /** What opens the doors is the second factor, not the step before it. */
  @Test
  void whoever_gave_the_password_and_not_the_code_is_not_in() {
    var half = new Colleague(stage.server().address());
    var answer = half.signsInWith(HALF, Stage.PASSWORD);
    assertThat(answer.headers().firstValue("Location").orElse(""))
        .startsWith("/console/sign-in/code");

    isAskedToSignIn(half);
  }

  private static void isAskedToSignIn(Colleague stranger) {
    for (var door : ConsoleDoor.all()) {
      if (door.needs().isPresent()) {
        var answer = stranger.sends(door.verb(), door.path(), Map.of());
        assertThat(answer.statusCode()).as(door.toString()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse(""))
            .as(door.toString())
            .matches("/console/sign-in(\\?.*)?");
      }
    }
  }

  @Test
  void a_refusal_is_on_record() {
    arrives(Role.CLERK).opens("/console/audit");

    assertThat(arrives(Role.MANAGER).opens("/console/audit").body())
        .contains("data-action=\"REFUSED\"", "GET /console/audit");
  }

  /** Every address, with every verb that no resource at it answers. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void verbs_that_nobody_wrote_do_nothing(Role role) {
    var colleague = arrives(role);
    var written = ConsoleDoor.all().stream().map(ConsoleDoor::toString).toList();
    for (var path : ConsoleDoor.all().stream().map(ConsoleDoor::path).distinct().toList()) {
      for (var verb : List.of("GET", "POST", "PUT", "DELETE", "PATCH")) {
        if (!written.contains(path + " " + verb)) {
          assertThat(colleague.sends(verb, path, Map.of()).statusCode())
              .as(role + ": " + verb + " " + path)
              .isEqualTo(405);
        }
      }
    }
  }

  @Test
  void a_row_of_the_record_that_was_altered_removed_or_slipped_in_is_found() {
    var manager = arrives(Role.MANAGER);
    manager.opens("/console/orders");
    var record = new RecordRows(database);
    found(manager, "WHOLE", record.last());

    record.changes("update audit_trail set staff_name = staff_name || 'x' where chain_number = 2");
    found(manager, "ALTERED", 2);
    record.changes(
        "update audit_trail set staff_name = left(staff_name, -1) where chain_number = 2");
    found(manager, "WHOLE", record.last());

    record.takesOut(2);
    found(manager, "MISSING", 2);
    record.putsBack();
    found(manager, "WHOLE", record.last());

    record.slipsIn("mallory");
    found(manager, "UNBOUND", 1);
    record.changes("delete from audit_trail where staff_name = 'mallory'");
    found(manager, "WHOLE", record.last());
  }

  /** Looking is an entry of its own, so the end is one further. */
  private static void found(Colleague manager, String finding, long number) {
    var page = manager.opens("/console/audit/check").body();
    assertThat(page)
        .contains(
            "data-finding=\"%s\" data-number=\"%d\""
                .formatted(finding, finding.equals("WHOLE") ? number + 1 : number));
  }

  private Colleague arrives(Role role) {
    return new Colleague(stage.server().address()).signsIn(name(role), Stage.PASSWORD);
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
