/// What a book says, before it is set on pages: the machinery with which each feature says what it has to say.
@NullMarked
package app.twofold.server.book;

import org.jspecify.annotations.NullMarked;
