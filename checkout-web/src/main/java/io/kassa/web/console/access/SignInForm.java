package io.kassa.web.console.access;

import io.kassa.staff.StaffName;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person typed to sign in.
 *
 * @param name the name, without the spaces around it that a keyboard adds by itself
 * @param password the password, exactly as typed
 */
record SignInForm(String name, String password) {

  /** Strips the name. */
  SignInForm {
    name = name.strip();
  }

  /**
   * What is missing.
   *
   * @return the fields left empty, in the order of the form
   */
  List<String> missing() {
    var fields = new ArrayList<String>();
    if (name.isEmpty()) {
      fields.add("name");
    }
    if (password.isEmpty()) {
      fields.add("password");
    }
    return fields;
  }

  /**
   * The name for the record of refused sign-ins.
   *
   * @return the name, or nothing if it can be nobody's: people type passwords into the wrong field
   */
  String nameOnRecord() {
    return StaffName.fits(name) ? name : "";
  }

  @Override
  public String toString() {
    return "SignInForm[hidden]";
  }
}
