/// What the screens that look back share: the reader, the phases behind the days, and the ways to look back.
@NullMarked
package app.twofold.ui.timeline;

import org.jspecify.annotations.NullMarked;
