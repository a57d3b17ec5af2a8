package io.worldpaysim;

import static org.assertj.core.api.Assertions.assertThat;

import io.worldpaysim.hosted.ShopperChoice;
import io.worldpaysim.laboratory.Operation;
import io.worldpaysim.options.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  @Test
  void the_readme_names_everything_that_can_be_asked_for_by_name() throws Exception {
    String readme = Files.readString(Path.of("README.md"));

    Stream<String> names =
        Stream.of(
                Stream.of(Refusal.values()).map(Refusal::key),
                Stream.of(Operation.values()).map(Operation::key),
                Stream.of(ShopperChoice.values()).map(ShopperChoice::key))
            .flatMap(each -> each);

    assertThat(names)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(readme).contains("`" + name + "`"));
  }
}
