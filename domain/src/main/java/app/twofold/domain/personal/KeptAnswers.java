package app.twofold.domain.personal;

import app.twofold.domain.CheckinId;
import app.twofold.domain.CoupleId;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.PromptId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// What a person has answered for themselves, by check-in. Only those of the check-ins written for latest are at
/// hand; older ones stay in the stream. Immutable.
public record KeptAnswers(PMap<For, PMap<PromptId, Kept>> byCheckin) {

    /// To how many prompts of one check-in answers may be kept: more than a template has, because it may change.
    public static final int MAX_PROMPTS = 100;

    /// For how many check-ins answers are at hand.
    public static final int MAX_CHECKINS = 50;

    public static final KeptAnswers NONE = new KeptAnswers(OrderedPMap.empty());

    /// A check-in of one couple: what is written for one couple is never revealed in another.
    public record For(CoupleId couple, CheckinId checkin) {}

    /// @param written the last answer in words or numbers; still there when somebody would rather say it in person, so
    ///                that they can come back to it
    public record Kept(Answer answer, Instant at, @Nullable Answer written) {}

    /// The answers for one check-in by prompt.
    public PMap<PromptId, Kept> of(CoupleId couple, CheckinId checkin) {
        return byCheckin.getOrDefault(new For(couple, checkin), HashTreePMap.empty());
    }

    /// The check-ins of a couple for which there are answers.
    public Set<CheckinId> begun(CoupleId couple) {
        return byCheckin.keySet().stream()
                .filter(key -> key.couple().equals(couple))
                .map(For::checkin)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Answer> find(CoupleId couple, CheckinId checkin, PromptId prompt) {
        return Optional.ofNullable(of(couple, checkin).get(prompt)).map(Kept::answer);
    }

    KeptAnswers with(CoupleId couple, CheckinId checkin, PromptId prompt, Answer answer, Instant at) {
        For key = new For(couple, checkin);
        PMap<PromptId, Kept> before = of(couple, checkin);
        Kept known = before.get(prompt);
        Answer written = answer.isWritten() ? answer : known == null ? null : known.written();
        PMap<PromptId, Kept> answers = before.plus(prompt, new Kept(answer, at, written));
        PMap<For, PMap<PromptId, Kept>> all = byCheckin.minus(key).plus(key, answers);
        return new KeptAnswers(
                all.size() > MAX_CHECKINS ? all.minus(all.keySet().iterator().next()) : all);
    }
}
