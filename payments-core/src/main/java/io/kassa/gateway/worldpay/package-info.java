/**
 * The only package that speaks Worldpay: Access Worldpay, APM API of 2024-07-01, Bancontact. Its
 * words stop here; what leaves are the ports' sealed answers. Nothing here knows a transaction.
 */
@NullMarked
package io.kassa.gateway.worldpay;

import org.jspecify.annotations.NullMarked;
