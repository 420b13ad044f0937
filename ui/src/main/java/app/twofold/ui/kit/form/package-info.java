/// Fields and choices, and what they say when something in them cannot be taken.
@NullMarked
package app.twofold.ui.kit.form;

import org.jspecify.annotations.NullMarked;
