package app.twofold.server.feed;

/// Breaks the lines of an iCalendar as RFC 5545, 3.1 wants it: at 75 octets of UTF-8, never within a character.
final class OctetFolding {

    private static final int MAX_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private OctetFolding() {}

    /// The same lines, broken elsewhere.
    ///
    /// @param text lines that end with CRLF, broken anywhere
    static String refolded(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / MAX_OCTETS * FOLD.length());
        text.replace(FOLD, "").lines().forEach(line -> {
            fold(line, folded);
            folded.append("\r\n");
        });
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int character = line.codePointAt(i);
            int more = octets(character);
            if (octets + more > MAX_OCTETS) {
                folded.append(FOLD);
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += more;
        }
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
