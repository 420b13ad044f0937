/// Fields that two people may write in at once, and the rules by which neither overwrites the other.
@NullMarked
package app.twofold.ui.writing;

import org.jspecify.annotations.NullMarked;
