/// How far a goal has come, as seen on one day: derived, never stored.
@NullMarked
package app.twofold.domain.goal.figure;

import org.jspecify.annotations.NullMarked;
