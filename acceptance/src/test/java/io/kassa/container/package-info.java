/**
 * What only a real server can show: injection, transactions, migrations and the gateway's fault
 * tolerance, asked from inside.
 */
@NullMarked
package io.kassa.container;

import org.jspecify.annotations.NullMarked;
