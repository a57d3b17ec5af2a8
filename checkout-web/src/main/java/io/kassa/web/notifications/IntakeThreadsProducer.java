package io.kassa.web.notifications;

import io.kassa.reconcile.NotificationIntake;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps the threads for as long as the application runs. */
@ApplicationScoped
public class IntakeThreadsProducer {

  /** The gateway itself waits for 10 s (contract section 6.2). */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  @Inject NotificationIntake intake;
  @Inject ManagedThreadFactory factory;

  private IntakeThreads threads;

  /** Opens them. */
  @PostConstruct
  void open() {
    threads = new IntakeThreads(intake, factory, PATIENCE);
  }

  /** Ends with the application. */
  @PreDestroy
  void end() {
    threads.close();
  }

  @Produces
  IntakeThreads threads() {
    return threads;
  }
}
