/// What a couple's events mean to a reader: the entries of their timeline. A reading of the stream, never a second
/// truth.
@NullMarked
package app.twofold.domain.history;

import org.jspecify.annotations.NullMarked;
