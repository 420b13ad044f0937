/// Check-ins: their rules and what follows from them.
@NullMarked
package app.twofold.domain.checkin;

import org.jspecify.annotations.NullMarked;
