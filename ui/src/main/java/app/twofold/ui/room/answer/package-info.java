/// A partner's own answers, on paper that only they can read until both are ready.
@NullMarked
package app.twofold.ui.room.answer;

import org.jspecify.annotations.NullMarked;
