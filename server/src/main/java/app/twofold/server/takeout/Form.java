package app.twofold.server.takeout;

import java.time.LocalDate;

/// What can be taken out.
public enum Form {
    /// Everything, for programs: a ZIP of JSON.
    ARCHIVE("archive", "zip", "application/zip"),
    /// What both shared, to read: a PDF.
    BOOK("book", "pdf", "application/pdf"),
    /// The shared wins as a table.
    WINS("wins", "csv", "text/csv;charset=UTF-8;header=present"),
    /// Each one's own numbers of the check-ins as a table.
    NUMBERS("numbers", "csv", "text/csv;charset=UTF-8;header=present");

    private final String name;
    private final String suffix;
    private final String contentType;

    Form(String name, String suffix, String contentType) {
        this.name = name;
        this.suffix = suffix;
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /// The name of a file of this form, which says nothing of whose it is.
    ///
    /// @param day on which it was taken out
    public String fileName(LocalDate day) {
        return "twofold-" + name + "-" + day + "." + suffix;
    }
}
