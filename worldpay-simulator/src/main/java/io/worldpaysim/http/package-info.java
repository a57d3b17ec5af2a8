/** The thin layer between the JDK's HTTP server and the rest: requests, answers and doors. */
@NullMarked
package io.worldpaysim.http;

import org.jspecify.annotations.NullMarked;
