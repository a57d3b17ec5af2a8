package io.kassa.search;

class InMemorySavedViewsTest implements SavedViewsContract {

  private final SavedViews views = new InMemorySavedViews();

  @Override
  public SavedViews savedViews() {
    return views;
  }
}
