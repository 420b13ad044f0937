/// Where one partner sends what they want done, and hears what came of it: one place for every feature, which brings
/// its own words for what its rules refuse.
@NullMarked
package app.twofold.ui.desk;

import org.jspecify.annotations.NullMarked;
