package app.twofold.ui.room.desk;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.checkin.Preparation;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Subscription;
import app.twofold.server.Unavailable;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.feature.Features;
import app.twofold.ui.shell.BoundaryDraft;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.RoomDoor;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One partner's place at one check-in: what stands there, what they keep for themselves, and what they send.
public final class RoomDesk extends Desk {

    private final CoupleLive live;
    private final SealedAnswers answers;
    private final @Nullable BoundaryDraft boundaries;
    private final Features features;
    private final CheckinId checkin;
    private final Map<String, String> halves = new HashMap<>();

    /// @param boundaries where a sentence goes that is to become a boundary; null where there are none
    /// @param features   what comes onto the table, and what sentences have become
    public RoomDesk(
            Me me,
            CoupleLive live,
            SealedAnswers answers,
            @Nullable BoundaryDraft boundaries,
            Features features,
            CheckinId checkin) {
        super(me, live, new RoomRefusalWords());
        this.live = live;
        this.answers = answers;
        this.boundaries = boundaries;
        this.features = features;
        this.checkin = checkin;
    }

    /// What has been begun in a field and not sent yet, so that it is there again when the two come back to its page.
    ///
    /// @param key the field's, as for [app.twofold.ui.kit.Say#keep]
    public <F extends TextFieldBase<F, String>> F keepsHalf(F field, String key) {
        field.setValue(halves.getOrDefault(key, ""));
        field.addValueChangeListener(change -> halves.put(key, change.getValue()));
        field.addFocusListener(_ -> writes(true));
        field.addBlurListener(_ -> writes(false));
        return field;
    }

    /// Whether the other is writing here, as far as presence may tell.
    public boolean isOtherWriting() {
        return live.partnerHere()
                .peek()
                .filter(here -> here.where().equals(RoomDoor.path(checkin)) && here.editing() != null)
                .isPresent();
    }

    private void writes(boolean on) {
        at(RoomDoor.path(checkin), on ? "words" : null);
    }

    public CheckinId checkin() {
        return checkin;
    }

    /// What comes onto the table, and what has become of what was taken along.
    public Features features() {
        return features;
    }

    public Optional<Session> session() {
        return state().checkins().sessions().find(checkin);
    }

    /// The check-in as this partner sees it in a state.
    public SeenCheckin sight(Session session, CoupleState couple) {
        boolean here = live.partnerHere().peek().isPresent();
        return new SeenCheckin(session, viewer(couple), here);
    }

    public Optional<Preparation> preparation() {
        return answers.preparation(seat(), checkin);
    }

    /// This partner's own answers, by prompt; none where they are locked.
    public Map<PromptId, Kept> own() {
        try {
            return answers.own(seat(), checkin);
        } catch (PrivateSideLocked _) {
            return Map.of();
        }
    }

    /// Follows this partner's own answers, whichever of their screens they come from.
    public Subscription follow(Consumer<Map<PromptId, Kept>> listener) {
        try {
            return answers.follow(seat(), checkin, listener);
        } catch (PrivateSideLocked _) {
            return () -> {};
        }
    }

    /// Keeps an answer for this partner alone, and says in words if it cannot be kept.
    public Optional<String> keep(PromptId prompt, Supplier<Answer> answer) {
        return refused(() -> answers.keep(seat(), UUID.randomUUID(), checkin, prompt, answer.get()));
    }

    /// Likewise, under an id with which it takes effect once.
    ///
    /// @throws Unavailable if the database does not answer
    public Optional<String> keep(UUID id, PromptId prompt, Supplier<Answer> answer) {
        return refusedByRules(() -> answers.keep(seat(), id, checkin, prompt, answer.get()));
    }

    /// Keeps a sentence that is taken along as this partner's private draft of a boundary.
    public void draft(OutcomeId outcome, String sentence) {
        if (boundaries != null) {
            boundaries.keep(new BoundaryId(outcome.value()), sentence);
        }
    }

    /// Where this partner goes on with the draft that a sentence has become; empty where there is none, any more.
    public Optional<String> draftOf(OutcomeId outcome) {
        return boundaries == null ? Optional.empty() : boundaries.path(new BoundaryId(outcome.value()));
    }
}
