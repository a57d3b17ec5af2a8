/**
 * How an answer becomes a page: a resource returns a {@link io.kassa.web.view.Page}, which names a
 * template and what it shows; language, amounts, dates and texts are settled here, once, for
 * shopper pages and console alike.
 */
@NullMarked
package io.kassa.web.view;

import org.jspecify.annotations.NullMarked;
