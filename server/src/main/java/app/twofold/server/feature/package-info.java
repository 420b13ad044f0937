/// What a feature offers to the store, to other programs and to the book: an interface, which knows none of them.
@NullMarked
package app.twofold.server.feature;

import org.jspecify.annotations.NullMarked;
