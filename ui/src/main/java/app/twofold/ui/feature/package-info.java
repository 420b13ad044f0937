/// What a feature gives to screens that are not its own: how it is told, where it is found, what of it waits.
///
/// A feature implements [Feature] in a class of its own package, and says there all that others need. Those ask
/// [Features] and know no feature by its name.
@NullMarked
package app.twofold.ui.feature;

import org.jspecify.annotations.NullMarked;
