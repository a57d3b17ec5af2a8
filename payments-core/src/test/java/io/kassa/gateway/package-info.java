/** The rehearsed gateway and the contract that every gateway keeps. */
@org.jspecify.annotations.NullMarked
package io.kassa.gateway;
