/** HTTP/1.1 as the simulator needs it, its violations included: requests, answers and doors. */
@NullMarked
package io.worldpaysim.http;

import org.jspecify.annotations.NullMarked;
