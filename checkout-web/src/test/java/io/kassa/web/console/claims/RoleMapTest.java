package io.kassa.web.console.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kassa.staff.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleMapTest {

  @Test
  void the_highest_of_several_roles_counts_and_what_is_not_named_brings_none() {
    var map = RoleMap.read("till:clerk, office:manager , urn:x:eyes:VIEWER");

    assertThat(map.of(List.of("till", "office", "canteen"))).contains(Role.MANAGER);
    assertThat(map.of(List.of("urn:x:eyes"))).contains(Role.VIEWER);
    assertThat(map.of(List.of("Till", "canteen", "manager"))).isEmpty();
    assertThat(map.of(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"till", "till:", ":clerk", "till:boss", "till:clerk,office"})
  void what_is_no_map_is_named(String text) {
    assertThatThrownBy(() -> RoleMap.read(text)).hasMessageContaining("kassa.openid.roles");
  }
}
