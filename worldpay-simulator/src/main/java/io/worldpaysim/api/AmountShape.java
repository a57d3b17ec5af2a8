package io.worldpaysim.api;

import io.worldpaysim.options.Refusal;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * A whole number within limits, written without fraction.
 *
 * @param least the smallest accepted number
 * @param most the largest accepted number
 */
record AmountShape(long least, long most) implements Shape {

  @Override
  public void check(JsonValue value, String path, List<Violation> found) {
    if (!(value instanceof JsonNumber number) || !number.isIntegral() || !within(number)) {
      String message = "A whole number from " + least + " to " + most + " is expected";
      found.add(new Violation(Refusal.FIELD_INVALID, message, path));
    }
  }

  private boolean within(JsonNumber number) {
    try {
      long value = number.longValueExact();
      return value >= least && value <= most;
    } catch (ArithmeticException tooLarge) {
      return false;
    }
  }
}
