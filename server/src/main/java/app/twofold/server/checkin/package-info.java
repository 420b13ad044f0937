/// The use cases of check-ins that need more than the couple's stream: sealed answers and their reveal.
@NullMarked
package app.twofold.server.checkin;

import org.jspecify.annotations.NullMarked;
