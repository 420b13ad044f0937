/// When check-ins are held and what they ask: schedules, templates, and links to a calendar of them.
@NullMarked
package app.twofold.ui.checkin;

import org.jspecify.annotations.NullMarked;
