package app.twofold.domain.pattern;

import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Progress;
import app.twofold.domain.win.Win;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/// Where everything that a couple noted begins.
final class Beginning {

    private Beginning() {}

    /// The day on which the couple began here, or an earlier one for which they noted something since, or from which
    /// they brought something along.
    static LocalDate of(CoupleState state) {
        Stream<Instant> moments = Stream.concat(
                state.partners().stream().map(Partner::since),
                state.checkins().sessions().byId().values().stream().map(Session::openedAt));
        Stream<LocalDate> noted = Stream.concat(
                state.wins().byId().values().stream().map(Win::on),
                state.goals().byId().values().stream().flatMap(Beginning::progress));
        return Stream.concat(moments.map(at -> LocalDate.ofInstant(at, state.zone())), noted)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stream<LocalDate> progress(Goal goal) {
        return Stream.concat(
                goal.progress().entries().values().stream().map(Progress.Entry::on),
                goal.progress().reached().values().stream().map(Progress.Reached::on));
    }
}
