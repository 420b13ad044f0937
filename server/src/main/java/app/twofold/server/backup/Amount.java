package app.twofold.server.backup;

import java.util.Locale;

/// How much was copied.
record Amount(int tables, long rows) {

    String sentence() {
        return String.format(Locale.ROOT, "%,d rows of %d tables", rows, tables);
    }
}
