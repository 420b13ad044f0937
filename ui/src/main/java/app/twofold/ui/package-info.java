/// The screens of Twofold and its main class.
@NullMarked
package app.twofold.ui;

import org.jspecify.annotations.NullMarked;
