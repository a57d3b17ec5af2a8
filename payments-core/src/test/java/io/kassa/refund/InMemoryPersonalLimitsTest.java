package io.kassa.refund;

class InMemoryPersonalLimitsTest implements PersonalLimitsContract {

  private final PersonalLimits limits = new InMemoryPersonalLimits();

  @Override
  public PersonalLimits personalLimits() {
    return limits;
  }
}
