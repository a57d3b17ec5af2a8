/**
 * How the shop's database is broken: real PostgreSQL servers that can be killed, promoted and made
 * read-only, and a line to them that can be cut, silenced, slowed down and led elsewhere.
 */
@NullMarked
package io.kassa.journey.database;

import org.jspecify.annotations.NullMarked;
