package app.twofold.server.plot;

import app.twofold.server.plot.Part.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Times behind a plot, each from a line of its own on, with its words at the top where there is room for them. Every
/// other one is shaded.
///
/// @param bands in the order of their days, none over another
public record Bands(List<Band> bands) {

    /// How much room their words take above a plot.
    static final double HEAD = 24;

    private static final double OF_A_LETTER = 7.5;
    private static final double INDENT = 6;

    public Bands {
        bands = List.copyOf(bands);
    }

    /// @param last  the last day, included; null where it goes on
    /// @param words a few
    /// @param title what it stands for, shown when it is pointed at
    public record Band(LocalDate first, @Nullable LocalDate last, String words, String title) {}

    /// @param at   where a day begins
    /// @param left where the plot begins
    void draw(Drawing drawing, ToDoubleFunction<LocalDate> at, double left, double bottom) {
        boolean shaded = false;
        for (Band band : bands) {
            double from = within(at.applyAsDouble(band.first()), left, drawing.width());
            double to = band.last() == null
                    ? drawing.width()
                    : within(at.applyAsDouble(band.last().plusDays(1)), left, drawing.width());
            if (to > from) {
                draw(drawing, band, from, to, bottom, shaded);
                shaded = !shaded;
                if (from > left) {
                    drawing.line(from, 0, from, bottom, Tone.LINE_2);
                }
            }
        }
    }

    private static void draw(Drawing drawing, Band band, double from, double to, double bottom, boolean shaded) {
        drawing.solid(Shapes.rectangle(from, 0, to, bottom), shaded ? Tone.SHADE : Tone.PAPER, band.title());
        int letters = band.words().codePointCount(0, band.words().length());
        if (letters * OF_A_LETTER + 2 * INDENT <= to - from) {
            drawing.text(from + INDENT, 16, band.words(), Anchor.START);
        }
    }

    private static double within(double x, double left, double right) {
        return Math.clamp(x, left, right);
    }
}
