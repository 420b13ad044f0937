/// What may stand in the log: never what people have written, whoever logs it.
@NullMarked
package app.twofold.server.log;

import org.jspecify.annotations.NullMarked;
