/// Boundaries: their rules and what follows from them.
@NullMarked
package app.twofold.domain.boundary;

import org.jspecify.annotations.NullMarked;
