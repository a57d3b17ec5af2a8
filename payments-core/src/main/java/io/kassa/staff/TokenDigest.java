package io.kassa.staff;

/**
 * What is kept of a {@link StaffToken}: enough to recognise it, too little to use it.
 *
 * @param value 64 lower-case hexadecimal digits
 */
public record TokenDigest(String value) {}
