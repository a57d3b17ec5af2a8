/**
 * What holds for every request and answer: security headers, refusal of foreign posts, errors that
 * tell the truth and nothing more, assets, cookies.
 */
@NullMarked
package io.kassa.web.http;

import org.jspecify.annotations.NullMarked;
