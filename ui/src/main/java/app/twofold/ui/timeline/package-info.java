/// What happened, in words: what a feature tells, and what the screens that look back share.
@NullMarked
package app.twofold.ui.timeline;

import org.jspecify.annotations.NullMarked;
