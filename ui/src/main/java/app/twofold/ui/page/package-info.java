/// What every page brings along: its files and scripts, and what it may load and who may open it.
@NullMarked
package app.twofold.ui.page;

import org.jspecify.annotations.NullMarked;
