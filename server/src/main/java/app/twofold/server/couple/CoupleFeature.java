package app.twofold.server.couple;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.couple.ArchiveRefusal;
import app.twofold.domain.couple.CoupleHappening;
import app.twofold.domain.couple.CoupleRefusal;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.feature.Feature;
import app.twofold.server.feature.Refusing;
import app.twofold.server.feature.Telling;
import app.twofold.server.form.Form;
import java.util.List;
import java.util.Map;

/// The couple itself, and archives that are brought in. What a state has of them stands before everything else.
final class CoupleFeature implements Feature {

    @Override
    public List<List<? extends Form<? extends Command>>> commands() {
        return List.of(CoupleForms.COMMANDS, ArchiveForms.COMMANDS);
    }

    @Override
    public List<List<? extends Form<? extends Event>>> events() {
        return List.of(CoupleForms.EVENTS, ArchiveForms.EVENTS);
    }

    @Override
    public List<Refusing<?>> refusals() {
        return List.of(
                new Refusing<>(CoupleRefusal.class, CoupleRefusals::of),
                new Refusing<>(ArchiveRefusal.class, ArchiveRefusals::of));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(
                Telling.of(CoupleHappening.class, CoupleHappeningJson::write, CoupleBook.WORDS, CoupleBook::tell));
    }

    @Override
    public Map<Subject.Kind, String> subjects() {
        return Map.of(Subject.Kind.COUPLE, "couple");
    }

    @Override
    public Map<EntryKind, String> entries() {
        return Map.of(EntryKind.COUPLE, "couple");
    }
}
