package app.twofold.ui.archive;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.takeout.Form;

/// What can be taken out, in words.
final class FormWords {

    private FormWords() {}

    static String of(Form form) {
        return switch (form) {
            case ARCHIVE -> t("archive.form.archive");
            case BOOK -> t("archive.form.book");
            case WINS -> t("archive.form.wins");
            case NUMBERS -> t("archive.form.numbers");
        };
    }

    static String about(Form form) {
        return switch (form) {
            case ARCHIVE -> t("archive.form.archive.about");
            case BOOK -> t("archive.form.book.about");
            case WINS -> t("archive.form.wins.about");
            case NUMBERS -> t("archive.form.numbers.about");
        };
    }
}
