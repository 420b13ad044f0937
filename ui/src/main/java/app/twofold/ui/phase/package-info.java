/// Where the two are, by their own words: what holds, what is proposed, what held before.
@NullMarked
package app.twofold.ui.phase;

import org.jspecify.annotations.NullMarked;
