package app.twofold.server.plot;

import app.twofold.domain.pattern.Stretch;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A plot with times behind it.
///
/// @param ground where the plot has its days
/// @param more   what there is to see of the times, for those who do not see them
public record Shaded(Plot plot, Bands bands, Ground ground, String more) implements Plot {

    /// Says where days are in a plot.
    @FunctionalInterface
    public interface Ground {

        Place at(double width);
    }

    /// @param day    where a day begins
    /// @param left   where the first one does
    /// @param bottom where the axis is
    public record Place(ToDoubleFunction<LocalDate> day, double left, double bottom) {}

    /// Behind bars, of which each has its days.
    public static Shaded of(BarPlot plot, List<Stretch> parts, Bands bands, String more) {
        return new Shaded(
                plot, bands, width -> new Place(day -> bar(day, parts) * width / parts.size(), 0, plot.base()), more);
    }

    public static Shaded of(LinePlot plot, Bands bands, String more) {
        return new Shaded(plot, bands, plot::place, more);
    }

    public static Shaded of(MeetingPlot plot, Bands bands, String more) {
        return new Shaded(plot, bands, plot::place, more);
    }

    @Override
    public Drawing draw(double width) {
        Drawing inner = plot.draw(width);
        Drawing whole = new Drawing(width, inner.height() + Bands.HEAD);
        Place place = ground.at(width);
        bands.draw(whole, place.day(), place.left(), place.bottom() + Bands.HEAD);
        return whole.inset(0, Bands.HEAD, inner);
    }

    @Override
    public List<String> notes() {
        return plot.notes();
    }

    @Override
    public String words() {
        return plot.words() + " " + more;
    }

    /// How many bars are before a day; the one that it is in counts as far as it has gone.
    private static double bar(LocalDate day, List<Stretch> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Stretch part = parts.get(i);
            if (!day.isAfter(part.last())) {
                double all = ChronoUnit.DAYS.between(part.first(), part.last()) + 1.0;
                return i + Math.max(0, ChronoUnit.DAYS.between(part.first(), day)) / all;
            }
        }
        return parts.size();
    }
}
