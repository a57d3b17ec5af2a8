package io.kassa.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StayingTest {

  @TempDir Path folder;

  private final Staying check = new Staying();

  @Test
  void a_server_that_nobody_wants_to_stop_is_ready() {
    assertThat(check.stays(Optional.empty())).isTrue();
    assertThat(check.stays(Optional.of(folder.resolve("drain")))).isTrue();
  }

  @Test
  void from_the_announcement_on_nobody_new_is_to_be_sent() throws IOException {
    assertThat(check.stays(Optional.of(Files.createFile(folder.resolve("drain"))))).isFalse();
  }

  @Test
  void an_announcement_of_an_earlier_stop_does_not_count() throws IOException {
    var old = Files.createFile(folder.resolve("drain"));
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
    assertThat(check.stays(Optional.of(old))).isTrue();
  }
}
