package io.kassa.gateway.worldpay;

import io.kassa.gateway.PaymentLimits;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is configured about Worldpay, checked.
 *
 * @param gateway where Worldpay is
 * @param credentials what opens its door
 * @param entity the account that is paid
 * @param statement what bank statements say
 * @param redirectHosts the hosts a shopper may be sent to; empty for any
 * @param authorities a PEM file with authorities to be trusted besides the JVM's
 * @param create how long opening a payment may take
 * @param query how long one try at asking may take
 * @param refund how long giving money back may take, without the question before it
 * @param limits what the method allows
 * @param webhookKeys what notifications are signed with
 */
record WorldpaySettings(
    GatewayAddress gateway,
    Credentials credentials,
    String entity,
    StatementText statement,
    Set<String> redirectHosts,
    Optional<Path> authorities,
    CallLimits create,
    CallLimits query,
    CallLimits refund,
    PaymentLimits limits,
    WebhookKeys webhookKeys) {}
