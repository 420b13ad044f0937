/// The entries of a history and where they stand: what every feature tells its own events with.
@NullMarked
package app.twofold.domain.timeline;

import org.jspecify.annotations.NullMarked;
