/// The screens of goals: the list, a new goal, and one goal with its words, its progress and its end.
@NullMarked
package app.twofold.ui.goal;

import org.jspecify.annotations.NullMarked;
