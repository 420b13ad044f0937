package app.twofold.server.win;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinHappening;
import app.twofold.domain.win.WinRefusal;
import app.twofold.server.feature.Feature;
import app.twofold.server.feature.Listing;
import app.twofold.server.feature.Refusing;
import app.twofold.server.feature.Telling;
import app.twofold.server.form.Form;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Small wins.
public final class WinFeature implements Feature {

    @Override
    public List<List<? extends Form<? extends Command>>> commands() {
        return List.of(WinForms.COMMANDS);
    }

    @Override
    public List<List<? extends Form<? extends Event>>> events() {
        return List.of(WinForms.EVENTS);
    }

    @Override
    public List<Refusing<?>> refusals() {
        return List.of(new Refusing<>(WinRefusal.class, WinRefusals::of));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(new Telling<>(
                WinHappening.class,
                WinHappeningJson::write,
                WinHappeningJson::writeBefore,
                WinBook.WORDS,
                WinBook::tell,
                WinBook::tellBefore));
    }

    @Override
    public Map<Subject.Kind, String> subjects() {
        return Map.of(Subject.Kind.WIN, "win");
    }

    @Override
    public Map<EntryKind, String> entries() {
        return Map.of(EntryKind.WIN, "win");
    }

    @Override
    public List<Listing> lists(CoupleState state) {
        Stream<Win> byDay = state.wins().byDay().values().stream()
                .flatMap(Collection::stream)
                .flatMap(id -> state.wins().find(id).stream());
        return List.of(Listing.of("wins", byDay, WinStateJson::write));
    }
}
