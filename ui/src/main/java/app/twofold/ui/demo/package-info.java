/// The demo: two made-up people, and what has happened to them.
@NullMarked
package app.twofold.ui.demo;

import org.jspecify.annotations.NullMarked;
