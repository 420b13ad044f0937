package app.twofold.domain.pattern;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.CheckinNumbers;
import app.twofold.domain.checkin.CheckinNumbers.Reading;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One label of check-ins over time: each person's own numbers, never put together.
///
/// @param courses of those who have given numbers, the left partner's first
public record Slider(Label label, List<Course> courses) {

    public Slider {
        courses = List.copyOf(courses);
    }

    /// The days on which anybody gave a number, oldest first.
    public List<LocalDate> days() {
        return courses.stream()
                .flatMap(course -> course.points().stream())
                .map(Point::on)
                .distinct()
                .sorted()
                .toList();
    }

    /// From the first number of any of them to the last, so that all can be drawn over the same days.
    ///
    /// @param sliders at least one
    public static Stretch span(List<Slider> sliders) {
        List<LocalDate> days = sliders.stream()
                .flatMap(slider -> slider.days().stream())
                .sorted()
                .toList();
        return new Stretch(days.getFirst(), days.getLast());
    }

    /// The numbers of one person.
    ///
    /// @param points by their day; at least one
    public record Course(PersonId person, List<Point> points) {

        /// Between numbers that lie further apart than this there is no line.
        public static final int MAX_GAP_DAYS = 45;

        public Course {
            points = List.copyOf(points);
        }

        public List<Point> on(LocalDate day) {
            return points.stream().filter(point -> point.on().equals(day)).toList();
        }

        /// The points that belong together: no two neighbours lie further apart than [#MAX_GAP_DAYS].
        public List<List<Point>> runs() {
            List<List<Point>> runs = new ArrayList<>();
            for (Point point : points) {
                boolean follows = !runs.isEmpty()
                        && ChronoUnit.DAYS.between(runs.getLast().getLast().on(), point.on()) <= MAX_GAP_DAYS;
                if (!follows) {
                    runs.add(new ArrayList<>());
                }
                runs.getLast().add(point);
            }
            return runs.stream().map(List::copyOf).toList();
        }
    }

    /// One number.
    ///
    /// @param on    the day on which it was revealed
    /// @param value 0 to 10
    public record Point(CheckinId checkin, LocalDate on, int value) {}

    /// Those that anybody has moved within the stretch, in the order in which they first came up in any check-in.
    static List<Slider> of(CoupleState state, Stretch stretch) {
        List<Reading> all = CheckinNumbers.of(state.checkins().sessions(), state.zone());
        return all.stream()
                .map(Reading::label)
                .distinct()
                .map(label -> of(label, all, state, stretch))
                .filter(slider -> !slider.courses().isEmpty())
                .toList();
    }

    private static Slider of(Label label, List<Reading> all, CoupleState state, Stretch stretch) {
        List<Reading> own = all.stream()
                .filter(reading -> reading.label().equals(label) && stretch.contains(reading.on()))
                .sorted(Comparator.comparing(Reading::on))
                .toList();
        return new Slider(
                label,
                state.partners().stream()
                        .map(Partner::person)
                        .map(person -> new Course(person, points(own, person)))
                        .filter(course -> !course.points().isEmpty())
                        .toList());
    }

    private static List<Point> points(List<Reading> readings, PersonId person) {
        return readings.stream()
                .filter(reading -> reading.person().equals(person))
                .map(reading -> new Point(reading.checkin(), reading.on(), reading.value()))
                .toList();
    }
}
