/// Shared goals: proposed, agreed in exact words, carried on, and ended with dignity.
@NullMarked
package app.twofold.domain.goal;

import org.jspecify.annotations.NullMarked;
