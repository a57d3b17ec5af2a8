package io.kassa.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.kassa.order.OrderNumber;
import io.kassa.payment.TransactionReference;
import io.kassa.time.Patience;
import io.opentelemetry.context.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TrailTest {

  private static final OrderNumber ORDER = new OrderNumber("FAGQ-EPHY");

  @Test
  void what_is_given_to_a_step_is_known_within_it_and_forgotten_after_it() {
    var outer = Subject.NONE.and(new Object[] {ORDER, "Lotte Maes"});
    try (var step = outer.in(Context.current()).makeCurrent()) {
      assertThat(step).isNotNull();
      assertThat(Subject.of(Context.current()).names()).isEqualTo(Map.of("order", "FAGQ-EPHY"));
      var reference = new TransactionReference("FAGQ-EPHY-1");
      assertThat(Subject.of(Context.current()).and(new Object[] {List.of(reference), null}).names())
          .isEqualTo(Map.of("order", "FAGQ-EPHY", "payment", "FAGQ-EPHY-1"));
    }
    assertThat(Subject.of(Context.current())).isEqualTo(Subject.NONE);
  }

  @Test
  void a_step_goes_along_to_where_patience_has_work_done() {
    var there = new AtomicReference<>(Subject.NONE);
    try (var threads = Executors.newSingleThreadExecutor();
        var step = Subject.NONE.and(new Object[] {ORDER}).in(Context.current()).makeCurrent()) {
      assertThat(step).isNotNull();
      new Patience(threads)
          .atMost(Duration.ofSeconds(30), () -> there.set(Subject.of(Context.current())));
    }
    assertThat(there.get().names()).containsEntry("order", "FAGQ-EPHY");
  }
}
