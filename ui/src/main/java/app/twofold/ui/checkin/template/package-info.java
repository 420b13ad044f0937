/// The lists of questions that check-ins follow: to read, and to make one's own.
@NullMarked
package app.twofold.ui.checkin.template;

import org.jspecify.annotations.NullMarked;
