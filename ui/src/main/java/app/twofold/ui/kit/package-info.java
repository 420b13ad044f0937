/// The small components that every screen is made of; feature packages compose them and style nothing themselves.
///
/// Whose it is: [Owner], [Half], [Avatar], [Pair]. Surfaces: [Leaf], [Well], [Banner]. Words: [Type], [Say].
/// State: [Mark], [StateBadge], [Chip]. Acting: [Buttons], [QuietDialog], [Toast], [ExitButton]. Order: [PageHead],
/// [Layout]. Fields are in `form`, numbers without a score in `figure`, days in `day`.
@NullMarked
package app.twofold.ui.kit;

import org.jspecify.annotations.NullMarked;
