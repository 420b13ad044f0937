/// Proving once more who somebody is.
@NullMarked
package app.twofold.ui.proof;

import org.jspecify.annotations.NullMarked;
