package app.twofold.server.plot;

/// What a line or a shape of a plot is painted in: the values of the stylesheet, with what they come to on light paper.
///
/// @see Ink
public enum Tone {
    A("--tf-a-fill", 0.615, 0.112),
    B("--tf-b-fill", 0.615, 0.112),
    US("--tf-us-fill", 0.505, 0.082),
    PAPER("--tf-paper", 0.994, 0.003),
    SHADE("--h-shade", 0.952, 0.006),
    LINE("--tf-line", 0.900, 0.004),
    LINE_2("--tf-line-2", 0.840, 0.005),
    INK("--tf-ink", 0.265, 0.014),
    INK_2("--tf-ink-2", 0.440, 0.014),
    INK_3("--tf-ink-3", 0.515, 0.012);

    private final String variable;
    private final double lightness;
    private final double chroma;

    Tone(String variable, double lightness, double chroma) {
        this.variable = variable;
        this.lightness = lightness;
        this.chroma = chroma;
    }

    String variable() {
        return variable;
    }

    /// 0 to 1, on light paper.
    double lightness() {
        return lightness;
    }

    double chroma() {
        return chroma;
    }
}
