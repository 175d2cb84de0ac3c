/** A small HTTP/1.1 client that costs the measured machine as little as possible and believes no answer unread. */
@NullMarked
package nl.samenspel.bench.http;

import org.jspecify.annotations.NullMarked;
