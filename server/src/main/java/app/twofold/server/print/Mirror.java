package app.twofold.server.print;

/// Brackets as they are seen in text that is written from the right.
final class Mirror {

    private static final String PAIRS = "()[]{}<>\u00AB\u00BB\u2039\u203A\u2264\u2265\u300C\u300D\u300E\u300F";

    private Mirror() {}

    static int of(int codePoint) {
        int place = PAIRS.indexOf(codePoint);
        return place < 0 ? codePoint : PAIRS.charAt(place ^ 1);
    }
}
