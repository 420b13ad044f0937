/// Boundaries: stated by one, said back by the other, agreed in exact words; and repairs where one was crossed.
@NullMarked
package app.twofold.domain.boundary;

import org.jspecify.annotations.NullMarked;
