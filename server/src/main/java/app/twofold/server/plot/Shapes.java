package app.twofold.server.plot;

import static app.twofold.server.plot.Drawing.number;

import java.util.List;

/// The shapes of plots as paths.
final class Shapes {

    private Shapes() {}

    record Spot(double x, double y) {}

    /// The left half of a disc, its straight side at x.
    static String left(double x, double y, double r) {
        return half(x, y, r, 0);
    }

    /// The right half of a disc, its straight side at x.
    static String right(double x, double y, double r) {
        return half(x, y, r, 1);
    }

    static String disc(double x, double y, double r) {
        return "M%s %sA%s %s 0 1 1 %s %sA%s %s 0 1 1 %s %sZ"
                .formatted(
                        number(x - r),
                        number(y),
                        number(r),
                        number(r),
                        number(x + r),
                        number(y),
                        number(r),
                        number(r),
                        number(x - r),
                        number(y));
    }

    /// A bar that stands on a line and is round at its top.
    static String bar(double x, double base, double width, double height) {
        double r = Math.min(width / 2, height);
        return "M%s %sV%sA%s %s 0 0 1 %s %sH%sA%s %s 0 0 1 %s %sV%sZ"
                .formatted(
                        number(x),
                        number(base),
                        number(base - height + r),
                        number(r),
                        number(r),
                        number(x + r),
                        number(base - height),
                        number(x + width - r),
                        number(r),
                        number(r),
                        number(x + width),
                        number(base - height + r),
                        number(base));
    }

    /// A soft line that leads level through every spot.
    static String soft(List<Spot> spots) {
        StringBuilder path = new StringBuilder(move(spots.getFirst()));
        for (int i = 1; i < spots.size(); i++) {
            Spot from = spots.get(i - 1);
            Spot to = spots.get(i);
            double middle = (from.x() + to.x()) / 2;
            path.append("C%s %s %s %s %s %s"
                    .formatted(
                            number(middle),
                            number(from.y()),
                            number(middle),
                            number(to.y()),
                            number(to.x()),
                            number(to.y())));
        }
        return path.toString();
    }

    /// A straight line from one spot to the next.
    static String straight(List<Spot> spots) {
        StringBuilder path = new StringBuilder(move(spots.getFirst()));
        spots.subList(1, spots.size())
                .forEach(spot ->
                        path.append("L").append(number(spot.x())).append(" ").append(number(spot.y())));
        return path.toString();
    }

    /// A line that stays level until something comes, and goes up there.
    static String stairs(List<Spot> spots) {
        StringBuilder path = new StringBuilder(move(spots.getFirst()));
        for (Spot spot : spots.subList(1, spots.size())) {
            path.append("H").append(number(spot.x())).append("V").append(number(spot.y()));
        }
        return path.toString();
    }

    private static String move(Spot spot) {
        return "M" + number(spot.x()) + " " + number(spot.y());
    }

    private static String half(double x, double y, double r, int sweep) {
        return "M%s %sA%s %s 0 0 %s %s %sZ"
                .formatted(number(x), number(y - r), number(r), number(r), sweep, number(x), number(y + r));
    }
}
