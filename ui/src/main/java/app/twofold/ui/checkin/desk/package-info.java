/// One partner's place at the times of check-ins: what they see, what they send, and why something is refused.
@NullMarked
package app.twofold.ui.checkin.desk;

import org.jspecify.annotations.NullMarked;
