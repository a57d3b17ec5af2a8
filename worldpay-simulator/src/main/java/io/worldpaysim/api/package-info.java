/** The APM API: create, query, status and reversals, strict about what it is sent. */
@NullMarked
package io.worldpaysim.api;

import org.jspecify.annotations.NullMarked;
