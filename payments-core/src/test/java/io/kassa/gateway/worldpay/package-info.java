/** What the Worldpay adapter does on a real wire, with everything that can go wrong there. */
@org.jspecify.annotations.NullMarked
package io.kassa.gateway.worldpay;
