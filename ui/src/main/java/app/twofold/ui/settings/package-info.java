/// What a person chooses for themselves, and how their space counts its days.
@NullMarked
package app.twofold.ui.settings;

import org.jspecify.annotations.NullMarked;
