package io.kassa.gateway.worldpay.wire;

/**
 * What to do. Bancontact's schema has no settlement, no failure address and no language.
 *
 * @param method the payment method
 * @param value how much
 * @param narrative what the bank statement says
 * @param paymentInstrument how and where
 * @param resultUrls where the shopper comes back to
 * @param customer who pays
 */
public record Instruction(
    String method,
    Value value,
    Narrative narrative,
    PaymentInstrument paymentInstrument,
    ResultUrls resultUrls,
    Customer customer) {}
