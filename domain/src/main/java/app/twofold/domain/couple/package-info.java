/// The couple as a whole: its two partners, and the state, rules and fold that its features compose.
@NullMarked
package app.twofold.domain.couple;

import org.jspecify.annotations.NullMarked;
