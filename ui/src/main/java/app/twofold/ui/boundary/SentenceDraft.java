package app.twofold.ui.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.personal.PersonalCommand.DraftBoundary;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.boundary.desk.BoundaryRefusalWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.desk.Drafts;
import app.twofold.ui.shell.BoundaryDraft;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Messages;
import com.vaadin.flow.spring.annotation.UIScope;
import java.text.BreakIterator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps a sentence of a check-in as the title of a private draft; one that is too long for a title stays whole as its
/// reason why.
@Component
@UIScope
class SentenceDraft implements BoundaryDraft {

    private static final String MORE = "…";

    private final CoupleLive live;
    private final Drafts drafts;

    SentenceDraft(Me me, CoupleLive live, PersonalSpace personal) {
        this.live = live;
        drafts = new Drafts(new Desk(me, live, BoundaryRefusalWords::of), me, personal);
    }

    @Override
    public void keep(BoundaryId boundary, String sentence) {
        boolean isShared = live.now().boundaries().find(boundary).isPresent();
        if (!isShared && path(boundary).isEmpty()) {
            drafts.does(new DraftBoundary(boundary, Holder.MINE, wording(sentence), null));
        }
    }

    @Override
    public Optional<String> path(BoundaryId boundary) {
        return Drafts.named(drafts.all().boundaries(), boundary.toString())
                .map(draft -> BoundaryLink.NEW + "/" + draft.boundary());
    }

    private static BoundaryWording wording(String sentence) {
        String line = sentence.strip().replaceAll("\\s+", " ");
        boolean fits = line.codePointCount(0, line.length()) <= Title.MAX_LENGTH;
        return new BoundaryWording(
                new Title(fits ? line : shortened(line)),
                Words.NONE,
                Words.NONE,
                fits ? Words.NONE : new Words(sentence),
                Words.NONE,
                Kind.OTHER);
    }

    private static String shortened(String line) {
        BreakIterator words = BreakIterator.getLineInstance(Messages.locale());
        words.setText(line);
        int most = line.offsetByCodePoints(0, Title.MAX_LENGTH - 1);
        int end = words.isBoundary(most) ? most : words.preceding(most);
        return line.substring(0, end > 0 ? end : most).strip() + MORE;
    }
}
