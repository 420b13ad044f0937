/// When check-ins are held: planning it, changing it, moving a single one.
@NullMarked
package app.twofold.ui.checkin.schedule;

import org.jspecify.annotations.NullMarked;
