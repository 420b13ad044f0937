/// Sets texts of every script in fonts that come with the program, and writes them into a PDF whose words can be found.
@NullMarked
package app.twofold.server.print;

import org.jspecify.annotations.NullMarked;
