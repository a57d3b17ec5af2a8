/** Staff accounts and the audit trail in the database. */
@NullMarked
package io.kassa.persistence.staff;

import org.jspecify.annotations.NullMarked;
