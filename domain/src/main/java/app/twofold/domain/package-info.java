/// What every feature shares: ids, checked values, and the shapes of commands, events and refusals.
@NullMarked
package app.twofold.domain;

import org.jspecify.annotations.NullMarked;
