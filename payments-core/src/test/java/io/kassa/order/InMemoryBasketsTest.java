package io.kassa.order;

class InMemoryBasketsTest implements BasketsContract {

  private final Baskets baskets = new InMemoryBaskets();

  @Override
  public Baskets baskets() {
    return baskets;
  }
}
