/// The PostgreSQL that tests run on, and the tests of the migrations themselves.
@NullMarked
package app.twofold.migrations;

import org.jspecify.annotations.NullMarked;
