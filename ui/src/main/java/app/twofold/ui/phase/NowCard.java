package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.phase.Said;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.StateBadge;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.StoryLink;
import app.twofold.ui.words.PhaseWords;

/// What holds now, since when, and by whose word.
final class NowCard {

    private NowCard() {}

    static Leaf of(Viewer viewer) {
        return viewer.couple()
                .phases()
                .present()
                .map(said -> said(said, viewer))
                .orElseGet(NowCard::unsaid);
    }

    private static Leaf unsaid() {
        return Leaf.section(Type.title(t("phase.unsaid")), Type.sub(t("phase.unsaid.text")))
                .with("p-now");
    }

    private static Leaf said(Said said, Viewer viewer) {
        boolean both = said.agreed() != null;
        Owner owner = both ? Owner.US : viewer.owner(said.by());
        String by = viewer.isMe(said.by()) ? t("phase.said.you") : t("phase.said", viewer.name(said.by()));
        StateBadge badge =
                new StateBadge(both ? Mark.State.AGREED : Mark.State.SHARED, owner, both ? t("phase.agreed") : by);
        return Leaf.section(
                        badge,
                        Type.title(PhaseWords.of(said.phase())),
                        Type.sub(t("phase.since", viewer.dates().date(said.since()))),
                        StoryLink.to("phase", Subject.PHASE.id()))
                .by(owner)
                .with("p-now");
    }
}
