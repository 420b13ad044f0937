package app.twofold.server.account.email;

/// Any text in letters, digits and hyphens (RFC 3492), as domain names need it.
final class Punycode {

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_N = 0x80;

    private Punycode() {}

    /// The text in Punycode, without the prefix of domain names.
    static String encoded(String text) {
        int[] points = text.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        for (int c : points) {
            if (c < FIRST_N) {
                out.append((char) c);
            }
        }
        int basic = out.length();
        if (basic > 0) {
            out.append('-');
        }
        append(points, basic, out);
        return out.toString();
    }

    private static void append(int[] points, int basic, StringBuilder out) {
        int n = FIRST_N;
        int delta = 0;
        int bias = FIRST_BIAS;
        int handled = basic;
        while (handled < points.length) {
            int next = next(points, n);
            delta += (next - n) * (handled + 1);
            n = next;
            for (int c : points) {
                if (c < n) {
                    delta++;
                } else if (c == n) {
                    appendNumber(delta, bias, out);
                    bias = adapted(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            n++;
        }
    }

    private static int next(int[] points, int from) {
        int next = Integer.MAX_VALUE;
        for (int c : points) {
            if (c >= from && c < next) {
                next = c;
            }
        }
        return next;
    }

    private static void appendNumber(int number, int bias, StringBuilder out) {
        int q = number;
        for (int k = BASE; ; k += BASE) {
            int t = Math.clamp((long) k - bias, T_MIN, T_MAX);
            if (q < t) {
                out.append(digit(q));
                return;
            }
            out.append(digit(t + (q - t) % (BASE - t)));
            q = (q - t) / (BASE - t);
        }
    }

    private static char digit(int d) {
        return (char) (d < 26 ? 'a' + d : '0' + d - 26);
    }

    private static int adapted(int delta, int count, boolean first) {
        int d = first ? delta / DAMP : delta / 2;
        d += d / count;
        int k = 0;
        while (d > (BASE - T_MIN) * T_MAX / 2) {
            d /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * d / (d + SKEW);
    }
}
