/// What two people may look at together when they look back over weeks and months: each person's own numbers, what both
/// noticed, how goals went along, when they met to talk. No number of the couple, and no comparison of the two.
@NullMarked
package app.twofold.domain.pattern;

import org.jspecify.annotations.NullMarked;
