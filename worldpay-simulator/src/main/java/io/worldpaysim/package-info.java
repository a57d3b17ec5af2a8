/** A stand-in for the APM API of Access Worldpay (Bancontact, version 2024-07-01). */
@NullMarked
package io.worldpaysim;

import org.jspecify.annotations.NullMarked;
