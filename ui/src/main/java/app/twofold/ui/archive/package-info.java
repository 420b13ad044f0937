/// The screen on which somebody takes out what they may see, and brings wins in.
@NullMarked
package app.twofold.ui.archive;

import org.jspecify.annotations.NullMarked;
