/// Tables as spreadsheets write and read them.
@NullMarked
package app.twofold.server.table;

import org.jspecify.annotations.NullMarked;
