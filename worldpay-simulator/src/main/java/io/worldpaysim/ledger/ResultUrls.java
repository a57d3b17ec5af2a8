package io.worldpaysim.ledger;

/**
 * Where the merchant wants the shopper back; any text, as the schema promises nothing more.
 *
 * @param success after an approval
 * @param pending when the outcome is not known
 * @param cancel after the shopper cancelled
 */
public record ResultUrls(String success, String pending, String cancel) {}
