/**
 * The way into the console through an OpenID provider. The server's own mechanism speaks OpenID
 * Connect; what it learns becomes a session of ours, and from there on nothing is different.
 */
@NullMarked
package io.kassa.web.console.openid;

import org.jspecify.annotations.NullMarked;
