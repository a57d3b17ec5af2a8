package io.kassa.gateway.worldpay;

import io.kassa.gateway.PaymentRequest;
import io.kassa.gateway.worldpay.wire.CreateRequest;
import io.kassa.gateway.worldpay.wire.Customer;
import io.kassa.gateway.worldpay.wire.Instruction;
import io.kassa.gateway.worldpay.wire.Merchant;
import io.kassa.gateway.worldpay.wire.Narrative;
import io.kassa.gateway.worldpay.wire.PaymentInstrument;
import io.kassa.gateway.worldpay.wire.ResultUrls;
import io.kassa.gateway.worldpay.wire.Value;

/** Writes what we ask for in Worldpay's words: every field of its schema and no other. */
final class CreateRequests {

  private static final String BANCONTACT = "bancontact";
  private static final String DIRECT = "direct";
  private static final String BELGIUM = "BE";

  private CreateRequests() {}

  /**
   * The body of a create.
   *
   * @param request what to open, within the limits
   * @param settings who is paid, and what statements say
   * @return the body
   */
  static CreateRequest of(PaymentRequest request, WorldpaySettings settings) {
    var amount = request.amount();
    return new CreateRequest(
        request.reference().value(),
        request.order().value(),
        new Merchant(settings.entity()),
        new Instruction(
            BANCONTACT,
            new Value(amount.minorUnits(), amount.currency().getCurrencyCode()),
            new Narrative(settings.statement().of(request.order())),
            new PaymentInstrument(DIRECT, BELGIUM),
            results(request.results()),
            new Customer(request.email())));
  }

  private static ResultUrls results(io.kassa.gateway.ResultUrls urls) {
    return new ResultUrls(
        urls.success().toString(), urls.pending().toString(), urls.cancel().toString());
  }
}
