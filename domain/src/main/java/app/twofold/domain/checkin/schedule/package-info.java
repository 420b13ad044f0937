/// When check-ins are held: plans, how they come back, moved, skipped and paused.
@NullMarked
package app.twofold.domain.checkin.schedule;

import org.jspecify.annotations.NullMarked;
