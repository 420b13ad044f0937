/// Counting without scoring: how far something has come, drawn.
@NullMarked
package app.twofold.ui.kit.figure;

import org.jspecify.annotations.NullMarked;
