/// Texts that two people edit at once: merged by words, and kept apart where words collide.
@NullMarked
package app.twofold.domain.text;

import org.jspecify.annotations.NullMarked;
