/// The frame around every screen, and what every screen knows: who is here, and the couple as it is right now.
///
/// A view names [MainLayout] or [FocusLayout] as its layout, asks for [Me] and [CoupleLive] in its constructor, and
/// derives what it shows from [CoupleLive#state()] with `Signal.effect` or the components' bindings. It keeps no
/// copy of the state.
@NullMarked
package app.twofold.ui.shell;

import org.jspecify.annotations.NullMarked;
