/// Saying back what the other has said, until it is understood; of boundaries and of repairs.
@NullMarked
package app.twofold.ui.boundary.talk;

import org.jspecify.annotations.NullMarked;
