package io.kassa.simulation;

/**
 * What is left when a story is over.
 *
 * @param database what the shop believes
 * @param gateway what is true
 * @param messengers who brought news
 */
record Ending(Database database, Worldpay gateway, Messengers messengers) {}
