package io.kassa.web.console.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing of upright columns, one a day: each as high as the whole, filled as far as the part.
 * Whole numbers of the drawing's own units; the highest column fills its height.
 *
 * @param columns the columns, from left to right
 * @param highest the value of the highest one
 */
public record Columns(List<Column> columns, long highest) {

  /** The height of the drawing. */
  public static final int HEIGHT = 120;

  /** From one column to the next. */
  public static final int STEP = 11;

  /**
   * One column.
   *
   * @param x its left side
   * @param top where it begins
   * @param height how high it is
   * @param partTop where its filled part begins
   * @param partHeight how high that is
   */
  public record Column(int x, int top, int height, int partTop, int partHeight) {}

  /** Copies the columns. */
  public Columns {
    columns = List.copyOf(columns);
  }

  /**
   * Draws.
   *
   * @param wholes the values, none below 0
   * @param parts what is filled of each
   * @return the drawing
   */
  static Columns of(List<Long> wholes, List<Long> parts) {
    long highest = wholes.stream().mapToLong(Long::longValue).max().orElse(0);
    var columns = new ArrayList<Column>();
    for (int i = 0; i < wholes.size(); i++) {
      int whole = height(wholes.get(i), highest);
      int part = height(parts.get(i), highest);
      columns.add(new Column(i * STEP, HEIGHT - whole, whole, HEIGHT - part, part));
    }
    return new Columns(columns, highest);
  }

  /** What is not nothing is seen. */
  private static int height(long value, long highest) {
    return value <= 0 ? 0 : (int) Math.max(1, value * HEIGHT / highest);
  }

  /**
   * How wide the drawing is.
   *
   * @return in its units
   */
  public int width() {
    return columns.size() * STEP;
  }
}
