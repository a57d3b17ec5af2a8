/** Cases in the database. */
@NullMarked
package io.kassa.persistence.cases;

import org.jspecify.annotations.NullMarked;
