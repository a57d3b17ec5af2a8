package io.kassa.web.console.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;

/**
 * Orders the server's mechanism for OpenID Connect: authorization code flow, with state and nonce.
 * Both are kept in cookies of the browser and not in an HTTP session, so that any server may take
 * up what another began. The subject is its caller's name here because every provider gives one;
 * what a person is called at the console is decided from the claims by {@link ProviderEntrance}.
 */
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${openId.provider()}",
    clientId = "${openId.client()}",
    clientSecret = "${openId.secret()}",
    redirectURI = "${openId.returnAddress()}",
    scopeExpression = "${openId.scopes()}",
    useSession = false,
    jwksConnectTimeout = ProviderMechanism.PATIENCE_MILLIS,
    jwksReadTimeout = ProviderMechanism.PATIENCE_MILLIS,
    claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub"),
    logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${openId.farewellAddress()}"),
    qualifiers = AtProvider.class)
@ApplicationScoped
public class ProviderMechanism {

  /**
   * How long the provider may take to give its keys. The standard's half second is less than what a
   * provider needs that has just started or is far away, and would refuse the person who waits.
   */
  static final int PATIENCE_MILLIS = 5_000;
}
