/**
 * What the adapters share: identities in time order, claims, the database's word on a unique key.
 * Rows are not the model: each aggregate is mapped by hand in one class of its package.
 */
@NullMarked
package io.kassa.persistence;

import org.jspecify.annotations.NullMarked;
