/// Plots, drawn once for the screens, for pictures to keep and for the book. They get all their words from whoever
/// asks.
@NullMarked
package app.twofold.server.plot;

import org.jspecify.annotations.NullMarked;
