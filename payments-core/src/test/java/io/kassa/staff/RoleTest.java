package io.kassa.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void a_viewer_only_looks() {
    assertThat(allowed(Role.VIEWER)).containsExactly(Permission.VIEW);
  }

  @Test
  void a_clerk_serves_customers_and_decides_nothing() {
    assertThat(allowed(Role.CLERK))
        .containsExactlyInAnyOrder(
            Permission.VIEW,
            Permission.LOOK_AGAIN,
            Permission.NOTE,
            Permission.RESEND_MAIL,
            Permission.REFUND);
  }

  @Test
  void a_manager_decides_everything_but_who_works_here() {
    assertThat(allowed(Role.MANAGER))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Permission.MANAGE_PEOPLE)));
  }

  @Test
  void an_administrator_may_do_everything() {
    assertThat(allowed(Role.ADMINISTRATOR)).isEqualTo(EnumSet.allOf(Permission.class));
  }

  private static Set<Permission> allowed(Role role) {
    var allowed = EnumSet.noneOf(Permission.class);
    Arrays.stream(Permission.values()).filter(role::may).forEach(allowed::add);
    return allowed;
  }
}
