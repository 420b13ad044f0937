/// One check-in as it is held: sealed answers, the turn to speak, outcomes and the last words.
@NullMarked
package app.twofold.domain.checkin.session;

import org.jspecify.annotations.NullMarked;
