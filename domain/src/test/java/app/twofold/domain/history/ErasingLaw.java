package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.Event.Erased;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleEvent.WordsErased;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.leaving.LeavingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Whoever erases their words takes along everything of theirs and nothing of the other's: both keep their seats and
/// how they show, the space stays frozen or open, and what the other alone has written stays as it was.
final class ErasingLaw {

    private ErasingLaw() {}

    /// @param at how many events there are when the words are erased
    static void check(List<Recorded<Event>> stream, int at, int whose) {
        CoupleState before = Step.fold(CoupleState.EMPTY, stream.subList(0, at));
        if (before.partners().isEmpty()) {
            return;
        }
        Partner author = before.partners().get(whose % before.partners().size());
        CoupleState after = Step.fold(CoupleState.EMPTY, erased(stream.subList(0, at), author, before));

        assertThat(after.partners()).extracting(Partner::side).isEqualTo(sides(before));
        before.partners()
                .forEach(partner -> assertThat(after.partner(partner.person()))
                        .map(Partner::profile)
                        .contains(partner.profile()));
        assertThat(after.zone()).isEqualTo(before.zone());
        assertThat(after.weekStart()).isEqualTo(before.weekStart());
        assertThat(after.leaving()).isEqualTo(before.leaving());
        assertThat(after.phases().stage()).isEqualTo(before.phases().stage());
        after.checkins().sessions().byId().values().forEach(session -> checkEnd(before, session));
        checkNothingIsLeft(after, author.person());
        checkTheOthersWords(before, after, author.person());
        Step.fold(after, stream.subList(at, stream.size()));
    }

    private static List<Recorded<Event>> erased(List<Recorded<Event>> stream, Partner author, CoupleState state) {
        List<Recorded<Event>> erased = new ArrayList<>();
        for (Recorded<Event> event : stream) {
            boolean isWordless = event.event() instanceof LeavingEvent;
            boolean isTheirs = event.by().equals(author.person());
            erased.add(
                    isTheirs && !isWordless
                            ? new Recorded<>(event.seq(), event.by(), event.at(), new Erased())
                            : event);
        }
        Event mark = new WordsErased(
                author.profile(),
                state.weekStart(),
                state.zone(),
                state.phases().stage().orElse(null),
                state.checkins().sessions().endedBy(author.person()));
        erased.add(new Recorded<>(
                erased.size() + 1, author.person(), erased.getLast().at(), mark));
        return erased;
    }

    /// What had ended had ended just so, whoever ended it; what went on is at its end.
    private static void checkEnd(CoupleState before, Session session) {
        assertThat(session.isEnded()).isTrue();
        before.checkins()
                .sessions()
                .find(session.id())
                .filter(Session::isEnded)
                .ifPresent(was -> assertThat(session.ended()).isEqualTo(was.ended()));
    }

    private static void checkNothingIsLeft(CoupleState after, PersonId author) {
        assertThat(after.wins().byId().values()).noneMatch(win -> win.by().equals(author));
        assertThat(after.wins().byId().values().stream().flatMap(win -> win.replies().stream()))
                .noneMatch(reply -> reply.by().equals(author));
        assertThat(after.goals().byId().values())
                .noneMatch(goal -> goal.proposedBy().equals(author));
        assertThat(after.boundaries().byId().values())
                .noneMatch(boundary -> boundary.by().equals(author));
    }

    private static void checkTheOthersWords(CoupleState before, CoupleState after, PersonId author) {
        before.wins().byId().values().stream()
                .filter(win -> !win.by().equals(author))
                .forEach(win -> assertThat(after.wins().find(win.id()))
                        .as("a win of the other's")
                        .hasValueSatisfying(same -> assertThat(same.text()).isEqualTo(win.text())));
        Stream<PersonId> proposers = before.goals().byId().values().stream()
                .filter(goal -> !goal.proposedBy().equals(author))
                .map(goal -> after.goals().find(goal.id()).orElseThrow().proposedBy());
        assertThat(proposers).as("whose goals stay").noneMatch(author::equals);
    }

    private static List<?> sides(CoupleState state) {
        return state.partners().stream().map(Partner::side).toList();
    }
}
