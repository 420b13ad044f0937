/// A person's private stream: what only its owner can read, until they share it item by item.
@NullMarked
package app.twofold.domain.personal;

import org.jspecify.annotations.NullMarked;
