package io.kassa.staff;

/** Why a password is refused. */
public enum Weakness {
  /** Shorter than {@link PasswordRules#SHORTEST} characters. */
  SHORT,
  /** Longer than {@link PasswordRules#LONGEST} characters. */
  LONG,
  /** It holds the person's name. */
  NAME,
  /** It is among those that are tried first. */
  COMMON
}
