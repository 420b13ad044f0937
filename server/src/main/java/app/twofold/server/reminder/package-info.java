/// Reminders of check-ins: planned ahead from what the two have agreed, and each given once, whichever node gives it.
@NullMarked
package app.twofold.server.reminder;

import org.jspecify.annotations.NullMarked;
