/// Promises: what somebody means to do and by when, and how it went in the eyes of those it was made to.
@NullMarked
package app.twofold.domain.promise;

import org.jspecify.annotations.NullMarked;
