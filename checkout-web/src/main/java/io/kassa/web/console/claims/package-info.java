/**
 * What an OpenID provider claims of a person, and what the shop makes of it: a name and a role.
 * Knows nothing of requests.
 */
@NullMarked
package io.kassa.web.console.claims;

import org.jspecify.annotations.NullMarked;
