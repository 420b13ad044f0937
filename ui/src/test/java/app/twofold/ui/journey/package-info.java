/// What two people do with Twofold, from end to end in a real browser.
@NullMarked
package app.twofold.ui.journey;

import org.jspecify.annotations.NullMarked;
