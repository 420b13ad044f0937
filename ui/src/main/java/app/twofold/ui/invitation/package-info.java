/// How two people come into one space: starting it, inviting, joining, and picking a colour.
@NullMarked
package app.twofold.ui.invitation;

import org.jspecify.annotations.NullMarked;
