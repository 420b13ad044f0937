/// One partner's place at the goals: what they see, what they send, and why something is refused.
@NullMarked
package app.twofold.ui.goal.desk;

import org.jspecify.annotations.NullMarked;
