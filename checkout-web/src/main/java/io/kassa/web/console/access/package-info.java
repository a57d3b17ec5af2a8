/**
 * Who may use the console: accounts of our own behind Jakarta Security. Nothing of a shopper's
 * visit passes here; the session that staff have is the only one in the product.
 */
@NullMarked
package io.kassa.web.console.access;

import org.jspecify.annotations.NullMarked;
