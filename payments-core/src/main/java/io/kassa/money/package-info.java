/** Money in minor units of an ISO 4217 currency: exact, or refused. Depends on nothing of ours. */
@NullMarked
package io.kassa.money;

import org.jspecify.annotations.NullMarked;
