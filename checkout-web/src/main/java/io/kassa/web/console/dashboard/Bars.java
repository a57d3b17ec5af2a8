package io.kassa.web.console.dashboard;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing of lying bars, each below its name. Whole numbers of the drawing's own units.
 *
 * @param bars the bars, from top to bottom
 */
public record Bars(List<Bar> bars) {

  /** The width of the longest bar; its number stands behind it. */
  public static final int WIDTH = 260;

  /** From one bar to the next. */
  public static final int STEP = 46;

  /**
   * What a bar stands for.
   *
   * @param label the key of its name
   * @param count how long it is
   * @param spans what the table beside it tells for each span; may be empty
   * @param address where more is told; empty if nowhere
   */
  public record Value(String label, long count, List<Long> spans, String address) {

    /** Copies the numbers. */
    public Value {
      spans = List.copyOf(spans);
    }

    /**
     * Its name for programs.
     *
     * @return the end of the label's key
     */
    public String name() {
      return label.substring(label.lastIndexOf('.') + 1);
    }
  }

  /**
   * One bar.
   *
   * @param value what it stands for
   * @param y where its name and then its bar begin
   * @param width how wide the bar is
   */
  public record Bar(Value value, int y, int width) {}

  /** Copies the bars. */
  public Bars {
    bars = List.copyOf(bars);
  }

  /** Draws values. */
  static Bars of(List<Value> values) {
    long longest = values.stream().mapToLong(Value::count).max().orElse(0);
    var bars = new ArrayList<Bar>();
    for (var value : values) {
      int width = value.count() <= 0 ? 0 : (int) Math.max(2, value.count() * WIDTH / longest);
      bars.add(new Bar(value, bars.size() * STEP, width));
    }
    return new Bars(bars);
  }

  /**
   * Whether there is nothing to draw.
   *
   * @return true if every bar has no length
   */
  public boolean isEmpty() {
    return bars.stream().allMatch(bar -> bar.value().count() == 0);
  }

  /**
   * How high the drawing is.
   *
   * @return in its units
   */
  public int height() {
    return bars.size() * STEP;
  }
}
