/// What a screen says and does when something fails, is missing or is not allowed.
@NullMarked
package app.twofold.ui.fault;

import org.jspecify.annotations.NullMarked;
