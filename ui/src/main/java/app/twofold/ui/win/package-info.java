/// The screens of small wins: the list of days, the month, and logging one from everywhere.
@NullMarked
package app.twofold.ui.win;

import org.jspecify.annotations.NullMarked;
