package app.twofold.domain.text;

/// Compares tokens, but only so many times.
final class Comparisons {

    private int left;

    Comparisons(int limit) {
        left = limit;
    }

    /// @throws Exceeded if the limit is reached
    boolean same(String one, String other) {
        if (left-- <= 0) {
            throw new Exceeded();
        }
        return one.equals(other);
    }

    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Exceeded() {
            super(null, null, false, false);
        }
    }
}
