/// How far a goal has come, and what was entered for it.
@NullMarked
package app.twofold.ui.goal.progress;

import org.jspecify.annotations.NullMarked;
