/// The small components that every screen is made of; feature packages compose them and style nothing themselves.
///
/// Whose it is: [Owner], [Half], [Avatar], [Pair]. Surfaces: [Leaf], [Well], [Banner]. Words: [Type], [Say].
/// State: [Mark], [StateBadge], [Chip]. Acting: [Buttons], [Segments], [Stepper], [QuietDialog], [Toast],
/// [ExitButton]. Counting without scoring: [Slots], [Miles], [Progress], [Near], [Rhythm], [Mosaic]. Order:
/// [PageHead], [Layout].
@NullMarked
package app.twofold.ui.kit;

import org.jspecify.annotations.NullMarked;
