package app.twofold.ui.boundary.desk;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Boundary.Discussion;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.Version;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Stage;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Viewed;
import app.twofold.ui.kit.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A boundary as one of the two sees it at one moment.
public record SeenBoundary(Boundary boundary, Viewer viewer) implements Viewed {

    /// The version that the two talk about.
    public Version latest() {
        return boundary.latest();
    }

    public Version standing() {
        return boundary.standing();
    }

    /// Whether a version is proposed beside the agreed one.
    public boolean hasProposal() {
        return boundary.beside() != null;
    }

    public Stage stage() {
        return latest().stage();
    }

    public boolean isOwner() {
        return boundary.isOwnedBy(viewer.me());
    }

    /// Whether the words that the two talk about are this partner's own.
    public boolean isSpeaker() {
        return viewer.isMe(latest().by());
    }

    public Owner speaker() {
        return viewer.owner(latest().by());
    }

    /// Whose edge the boundary has: its author's, or both while it is theirs or agreed.
    public Owner edge() {
        boolean shared = boundary.holder() == Holder.OURS || standing().isAgreed();
        return shared ? Owner.US : viewer.owner(boundary.by());
    }

    public String title() {
        return standing().wording().title().value();
    }

    /// The wish of this partner to discuss it.
    public Optional<Discussion> myWish() {
        return Optional.ofNullable(boundary.discussions().get(viewer.me()));
    }

    /// The wish of the other to discuss it.
    public Optional<Discussion> othersWish() {
        return boundary.discussions().entrySet().stream()
                .filter(entry -> !viewer.isMe(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The latest version of an earlier number, to compare with.
    @Nullable
    public Version before(Version version) {
        return Stream.concat(boundary.past().stream().map(Boundary.Past::version), Stream.of(standing()))
                .filter(v -> v.number() < version.number())
                .max(Comparator.comparingInt(Version::number))
                .orElse(null);
    }

    /// The repairs of this boundary, the latest first.
    public List<Repair> repairs() {
        return viewer.couple().boundaries().repairsOf(boundary.id()).toList().reversed();
    }

    /// Whether something about it waits for this partner, who may leave it waiting.
    public boolean isMyTurn() {
        if (boundary.isWithdrawn() || viewer.isSolo() || myWish().isPresent()) {
            return false;
        }
        PersonId me = viewer.me();
        return switch (stage()) {
            case SHARED -> !isSpeaker();
            case SAID_BACK -> isSpeaker();
            case UNDERSTOOD ->
                !latest().assents().containsKey(me) && !latest().takenBack().contains(me);
            case AGREED -> false;
        };
    }
}
