/// Promises: what the two mean to do and how it went, by the word of those it was promised to.
@NullMarked
package app.twofold.ui.promise;

import org.jspecify.annotations.NullMarked;
