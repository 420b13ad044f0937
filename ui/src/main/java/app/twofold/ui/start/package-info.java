/// What happens around the start of the program: its own database, and what it says on the console.
@NullMarked
package app.twofold.ui.start;

import org.jspecify.annotations.NullMarked;
