/**
 * How the server is killed at exact places. Two proxies stand between the server and what it talks
 * to; one understands enough of PostgreSQL's protocol to know a commit, the other passes requests
 * to the gateway. Both stop at a gate before and after each step, and whoever is held there stands
 * exactly there when the server is killed. Any number of journeys can be held, each at a place of
 * its own, so one kill tries many places.
 */
@NullMarked
package io.kassa.journey.crash;

import org.jspecify.annotations.NullMarked;
