/// The words of the screens, from one message bundle per feature, and dates as one reader reads them.
@NullMarked
package app.twofold.ui.words;

import org.jspecify.annotations.NullMarked;
