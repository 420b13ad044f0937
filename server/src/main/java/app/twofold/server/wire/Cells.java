package app.twofold.server.wire;

/// Cells of a table that may be opened in a program that takes some texts for formulas. Such a text gets an apostrophe
/// before it, and loses it again when the table comes back.
public final class Cells {

    private static final String GUARDED = "=+-@\t\r'";

    private Cells() {}

    public static String guarded(String text) {
        return !text.isEmpty() && GUARDED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /// The text before it was guarded. A text that was not comes back as it is, but for an apostrophe before a sign
    /// that is guarded.
    public static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && GUARDED.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
