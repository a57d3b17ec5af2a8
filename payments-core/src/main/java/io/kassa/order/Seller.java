package io.kassa.order;

/**
 * Who sells: the identity that Belgian law wants at hand on every page (WER XII.6).
 *
 * @param name the trade name
 * @param street street and number
 * @param place postal code and town
 * @param enterpriseNumber enterprise and VAT number, such as {@code BE 0123.456.749}
 * @param email the address for questions
 * @param phone the telephone number for questions
 */
public record Seller(
    String name,
    String street,
    String place,
    String enterpriseNumber,
    String email,
    String phone) {}
