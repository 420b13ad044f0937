package app.twofold.server.plot;

import java.util.List;

/// The shapes of plots as paths.
final class Shapes {

    private Shapes() {}

    record Spot(double x, double y) {}

    /// The left half of a disc, its straight side at x.
    static Path left(double x, double y, double r) {
        return half(x, y, r, false);
    }

    /// The right half of a disc, its straight side at x.
    static Path right(double x, double y, double r) {
        return half(x, y, r, true);
    }

    static Path disc(double x, double y, double r) {
        return Path.from(x - r, y)
                .arc(r, true, true, x + r, y)
                .arc(r, true, true, x - r, y)
                .close();
    }

    /// A bar that stands on a line and is round at its top.
    static Path bar(double x, double base, double width, double height) {
        double r = Math.min(width / 2, height);
        return Path.from(x, base)
                .upright(base - height + r)
                .arc(r, false, true, x + r, base - height)
                .across(x + width - r)
                .arc(r, false, true, x + width, base - height + r)
                .upright(base)
                .close();
    }

    static Path rectangle(double left, double top, double right, double bottom) {
        return Path.from(left, top).across(right).upright(bottom).across(left).close();
    }

    /// A soft line that leads level through every spot.
    static Path soft(List<Spot> spots) {
        Path path = from(spots);
        for (int i = 1; i < spots.size(); i++) {
            Spot from = spots.get(i - 1);
            Spot to = spots.get(i);
            double middle = (from.x() + to.x()) / 2;
            path.curve(middle, from.y(), middle, to.y(), to.x(), to.y());
        }
        return path;
    }

    /// A straight line from one spot to the next.
    static Path straight(List<Spot> spots) {
        Path path = from(spots);
        spots.stream().skip(1).forEach(spot -> path.line(spot.x(), spot.y()));
        return path;
    }

    /// A line that stays level until something comes, and goes up there.
    static Path stairs(List<Spot> spots) {
        Path path = from(spots);
        spots.stream().skip(1).forEach(spot -> path.across(spot.x()).upright(spot.y()));
        return path;
    }

    private static Path from(List<Spot> spots) {
        return Path.from(spots.getFirst().x(), spots.getFirst().y());
    }

    private static Path half(double x, double y, double r, boolean isRight) {
        return Path.from(x, y - r).arc(r, false, isRight, x, y + r).close();
    }
}
