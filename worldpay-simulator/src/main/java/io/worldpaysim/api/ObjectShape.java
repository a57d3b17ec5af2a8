package io.worldpaysim.api;

import io.worldpaysim.options.Refusal;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * An object with exactly these fields: what is not listed is refused, as Worldpay announces for
 * undocumented request elements.
 *
 * @param fields the fields in the order of the schema
 */
record ObjectShape(List<Field> fields) implements Shape {

  /**
   * One field of an object.
   *
   * @param name its name
   * @param mandatory whether it has to be there
   * @param shape what its value has to look like
   */
  record Field(String name, boolean mandatory, Shape shape) {}

  static ObjectShape of(Field... fields) {
    return new ObjectShape(List.of(fields));
  }

  static Field mandatory(String name, Shape shape) {
    return new Field(name, true, shape);
  }

  static Field optional(String name, Shape shape) {
    return new Field(name, false, shape);
  }

  @Override
  public void check(JsonValue value, String path, List<Violation> found) {
    if (!(value instanceof JsonObject object)) {
      found.add(new Violation(Refusal.FIELD_INVALID, "An object is expected", path));
      return;
    }
    for (Field field : fields) {
      JsonValue inner = object.get(field.name());
      String place = path + "." + field.name();
      if (inner != null) {
        field.shape().check(inner, place, found);
      } else if (field.mandatory()) {
        found.add(new Violation(Refusal.FIELD_MISSING, "The field is mandatory", place));
      }
    }
    for (String name : object.keySet()) {
      if (fields.stream().noneMatch(field -> field.name().equals(name))) {
        String message = "The field is not part of the schema";
        found.add(new Violation(Refusal.FIELD_UNKNOWN, message, path + "." + name));
      }
    }
  }
}
