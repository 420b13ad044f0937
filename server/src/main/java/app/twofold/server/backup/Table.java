package app.twofold.server.backup;

import java.util.List;
import java.util.stream.Collectors;

/// A table by its name, with the columns that hold what was written.
record Table(String name, List<String> columns) {

    String copyOut() {
        return "copy " + target() + " to stdout";
    }

    String copyIn() {
        return "copy " + target() + " from stdin";
    }

    String quoted() {
        return quoted(name);
    }

    private String target() {
        return quoted() + columns.stream().map(Table::quoted).collect(Collectors.joining(", ", " (", ")"));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
