package app.twofold.domain.boundary;

import app.twofold.domain.Recorded;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.SayBack;
import app.twofold.domain.boundary.wording.SayBack.Missed;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What is said back and forth until it is understood. Immutable.
///
/// @param said         oldest first; only the last one may still be without an answer
/// @param understoodAt when it was confirmed that the last one is what was meant; null until then
public record Talk(PVector<SayBack> said, @Nullable Instant understoodAt) {

    public static final Talk NONE = new Talk(TreePVector.empty(), null);

    public boolean isUnderstood() {
        return understoodAt != null;
    }

    /// The latest one, answered or not.
    public Optional<SayBack> latest() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
    }

    /// The one that waits for an answer.
    public Optional<SayBack> waiting() {
        return isUnderstood() ? Optional.empty() : latest().filter(last -> last.missed() == null);
    }

    /// With these words in place of those that still wait for an answer.
    Talk saidBack(Recorded<?> origin, Words text) {
        PVector<SayBack> answered =
                waiting().map(_ -> said.minus(said.size() - 1)).orElse(said);
        return isUnderstood()
                ? this
                : new Talk(answered.plus(new SayBack(origin.seq(), origin.by(), origin.at(), text, null)), null);
    }

    Talk missed(long seq, Instant at, Words text) {
        return waiting(seq)
                .map(s -> new SayBack(s.seq(), s.by(), s.at(), s.text(), new Missed(at, text)))
                .map(answered -> new Talk(said.with(said.size() - 1, answered), null))
                .orElse(this);
    }

    Talk understood(long seq, Instant at) {
        return waiting(seq).map(_ -> new Talk(said, at)).orElse(this);
    }

    private Optional<SayBack> waiting(long seq) {
        return waiting().filter(s -> s.seq() == seq);
    }

    /// Every text in it that somebody wrote.
    Stream<String> texts() {
        return said.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.text().value()),
                        Stream.ofNullable(one.missed())
                                .map(missed -> missed.text().value())));
    }
}
