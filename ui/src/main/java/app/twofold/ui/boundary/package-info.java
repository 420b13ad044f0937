/// The screens of boundaries: the list, a new one, one boundary with what was said to it, and repairs.
@NullMarked
package app.twofold.ui.boundary;

import org.jspecify.annotations.NullMarked;
