/// Days as somebody sees them at a glance: a month of them, a rhythm, the same day of earlier years.
@NullMarked
package app.twofold.ui.kit.day;

import org.jspecify.annotations.NullMarked;
