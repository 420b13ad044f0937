/// Where the two are by their own words, since which day, and what is proposed about it.
@NullMarked
package app.twofold.domain.phase;

import org.jspecify.annotations.NullMarked;
