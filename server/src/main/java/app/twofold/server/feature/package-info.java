/// What a feature offers to the store and to other programs: an interface, which knows none of them.
@NullMarked
package app.twofold.server.feature;

import org.jspecify.annotations.NullMarked;
