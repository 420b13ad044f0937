/// What a goal says: its words, its measure, and how both edit them.
@NullMarked
package app.twofold.domain.goal.wording;

import org.jspecify.annotations.NullMarked;
