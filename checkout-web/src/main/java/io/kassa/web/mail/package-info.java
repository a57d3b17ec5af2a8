/**
 * The mails to customers: a letter is written in the order's language as text and as HTML, and sent
 * over SMTP when the outbox says so. A mail is composed anew at each try, from the order alone, and
 * is recognisable by its Message-ID. Personal data stands in the mail and nowhere else: neither a
 * log line nor a recorded problem names the customer.
 */
@NullMarked
package io.kassa.web.mail;

import org.jspecify.annotations.NullMarked;
