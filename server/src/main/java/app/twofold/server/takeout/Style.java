package app.twofold.server.takeout;

import app.twofold.server.book.Passage;

/// How a block of the book looks. Lengths are points of a 72nd of an inch.
///
/// @param size    of its letters
/// @param leading from line to line
/// @param before  how much room there is above it, except at the top of a page
/// @param after   how much there is below it
/// @param keeps   whether it stands on one page with what comes next
/// @param isRuled whether there is a thin line below it
record Style(
        double size,
        double leading,
        String color,
        boolean isStrong,
        double before,
        double after,
        boolean keeps,
        boolean isRuled) {

    static final double MM = 72 / 25.4;
    static final String RULE = "#d9d2ca";

    private static final String INK = "#000000";
    private static final String FAINT = "#6b6560";
    private static final String WARM = "#8a5a44";

    static final Style COVER_NAME = plain(28, 34).strong().above(60);
    static final Style COVER_WHO = plain(14, 15).above(6);
    static final Style COVER_DATES = plain(10, 15).in(FAINT).above(2);
    static final Style COVER_NOTE = plain(8.5, 15).in(FAINT).above(60);
    static final Style CHAPTER = plain(20, 26).strong().below(6);
    static final Style DAY = plain(9, 15).in(WARM).above(6).below(1).kept().ruled();
    static final Style WHAT = plain(8.5, 15).in(FAINT).above(3).kept();
    static final Style TITLE = plain(11, 15).strong().kept();
    static final Style LABEL = plain(8, 15).in(FAINT).above(1.2).kept();
    static final Style TEXT = plain(10, 15);

    /// What stands above a plot.
    static final Style PLOT = plain(11, 15).strong().above(6).kept();

    /// What a plot shows, in words below it.
    static final Style CAPTION = plain(8, 11).in(FAINT).above(1).below(2);

    /// What a numbered mark in a plot stands for.
    static final Style NOTE = plain(8, 11).in(FAINT).kept();

    static final Style DRAWING = plain(10, 15).above(2).kept();
    static final Style HEAD = plain(7.5, 10).in(FAINT).ruled();
    static final Style CELL = plain(8, 11);
    static final Style PAGE = plain(8, 15).in(FAINT);

    /// How a piece of a passage looks.
    static Style of(Passage.Look look) {
        return switch (look) {
            case WHAT -> WHAT;
            case TITLE -> TITLE;
            case LABEL -> LABEL;
            case TEXT -> TEXT;
        };
    }

    private static Style plain(double size, double leading) {
        return new Style(size, leading, INK, false, 0, 0, false, false);
    }

    private Style strong() {
        return new Style(size, leading, color, true, before, after, keeps, isRuled);
    }

    private Style in(String other) {
        return new Style(size, leading, other, isStrong, before, after, keeps, isRuled);
    }

    private Style above(double millimetres) {
        return new Style(size, leading, color, isStrong, millimetres * MM, after, keeps, isRuled);
    }

    private Style below(double millimetres) {
        return new Style(size, leading, color, isStrong, before, millimetres * MM, keeps, isRuled);
    }

    private Style kept() {
        return new Style(size, leading, color, isStrong, before, after, true, isRuled);
    }

    private Style ruled() {
        return new Style(size, leading, color, isStrong, before, after, keeps, true);
    }
}
