/// What a boundary says, whose it is, and how new words differ from the old.
@NullMarked
package app.twofold.domain.boundary.wording;

import org.jspecify.annotations.NullMarked;
