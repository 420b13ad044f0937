package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.Rhythm;
import app.twofold.domain.win.Rhythm.Milestone;
import app.twofold.domain.win.Rhythm.Milestone.FirstOfKind;
import app.twofold.domain.win.Rhythm.Milestone.RoundNumber;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinKind;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;

/// Looks back without counting: the same day in earlier years, and what was a first or a round number of late.
final class Glances extends Div {

    private static final int RECENT_DAYS = 6;

    private List<Glance> shown = List.of();

    Glances() {
        addClassName("glances");
    }

    /// A card of its own.
    ///
    /// @param words what somebody wrote; empty for none
    private record Glance(String title, String words, String meta) {}

    void refresh(Viewer viewer) {
        List<Glance> next = java.util.stream.Stream.concat(yearsAgo(viewer).stream(), mention(viewer).stream())
                .toList();
        if (!next.equals(shown)) {
            shown = next;
            removeAll();
            next.forEach(glance -> add(card(glance)));
        }
    }

    private static Optional<Glance> yearsAgo(Viewer viewer) {
        return Rhythm.onThisDay(viewer.couple().wins(), viewer.dates().today()).stream()
                .findFirst()
                .map(win -> yearsAgo(win, viewer));
    }

    private static Glance yearsAgo(Win win, Viewer viewer) {
        int years = viewer.dates().today().getYear() - win.on().getYear();
        return new Glance(
                t("win.year-ago", years),
                t("win.quoted", win.text().value()),
                t("win.year-ago.by", viewer.name(win.by()), viewer.dates().date(win.on())));
    }

    /// The latest one, for a week.
    private static Optional<Glance> mention(Viewer viewer) {
        return Rhythm.milestones(viewer.couple().wins()).reversed().stream()
                .filter(milestone -> isRecent(milestone, viewer))
                .findFirst()
                .map(milestone -> new Glance(words(milestone), "", t("win.mention.meta")));
    }

    private static boolean isRecent(Milestone milestone, Viewer viewer) {
        return viewer.couple()
                .wins()
                .find(milestone.win())
                .filter(win -> !viewer.dates()
                        .dayOf(win.at())
                        .isBefore(viewer.dates().today().minusDays(RECENT_DAYS)))
                .isPresent();
    }

    private static String words(Milestone milestone) {
        return switch (milestone) {
            case FirstOfKind(var _, WinKind kind) ->
                switch (kind) {
                    case WIN -> t("win.first.win");
                    case THANKS -> t("win.first.thanks");
                    case KINDNESS -> t("win.first.kindness");
                };
            case RoundNumber(var _, int number) -> t("win.round", number);
        };
    }

    private static Component card(Glance glance) {
        H2 title = Type.section(glance.title());
        Leaf card = Leaf.section(title).flat().tight();
        if (!glance.words().isEmpty()) {
            card.add(Type.voice(glance.words()));
        }
        card.add(Type.meta(glance.meta()));
        return card;
    }
}
