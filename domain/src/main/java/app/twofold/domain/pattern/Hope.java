package app.twofold.domain.pattern;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.session.Round;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.CoupleState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What one of the two looked forward to, as they said it in a check-in.
///
/// @param on the day on which both opened it to each other
public record Hope(CheckinId checkin, PersonId by, LocalDate on, Words words) {

    private static final PromptId ASKED = new PromptId("looking-forward");

    /// All that were opened within some days, oldest first.
    static List<Hope> in(CoupleState state, Stretch stretch) {
        return state.checkins().sessions().byId().values().stream()
                .flatMap(session -> of(session, state))
                .filter(hope -> stretch.contains(hope.on()))
                .sorted(Comparator.comparing(Hope::on))
                .toList();
    }

    private static Stream<Hope> of(Session session, CoupleState state) {
        boolean isAsked = session.template().prompts().stream()
                .anyMatch(prompt -> prompt.id().equals(ASKED));
        Round round = session.round(ASKED);
        Instant revealed = round.revealedAt();
        if (!isAsked || revealed == null) {
            return Stream.empty();
        }
        LocalDate on = LocalDate.ofInstant(revealed, state.zone());
        return state.partners().stream()
                .filter(partner ->
                        round.answers().get(partner.person()) instanceof Said(Words words) && !words.isBlank())
                .map(partner -> new Hope(session.id(), partner.person(), on, said(round, partner.person())));
    }

    private static Words said(Round round, PersonId person) {
        return round.answers().get(person) instanceof Said(Words words) ? words : Words.NONE;
    }
}
