package io.kassa.payment;

class InMemorySweepPaceTest implements SweepPaceContract {

  private final SweepPace pace = new InMemorySweepPace();

  @Override
  public SweepPace pace() {
    return pace;
  }
}
