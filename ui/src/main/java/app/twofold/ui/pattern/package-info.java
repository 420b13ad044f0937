/// What a couple's record comes to: plots of patterns, and the pages of months and years.
@NullMarked
package app.twofold.ui.pattern;

import org.jspecify.annotations.NullMarked;
