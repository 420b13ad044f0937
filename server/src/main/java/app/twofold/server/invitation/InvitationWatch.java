package app.twofold.server.invitation;

import app.twofold.server.Subscription;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells subscribers that an invitation has changed: at once what happened on this node, within about two seconds
/// what happened on another or by the passing of time.
@Component
class InvitationWatch {

    private static final int COMPARE_MILLIS = 2_000;

    private final InvitationRows rows;
    private final Clock clock;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final Map<UUID, List<Seen>> seen = new ConcurrentHashMap<>();

    InvitationWatch(InvitationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Subscription follow(UUID coupleOrPerson, Runnable listener) {
        Follower follower = new Follower(coupleOrPerson, listener, followers::remove);
        followers.add(follower);
        return follower;
    }

    void changed(InvitationRow row) {
        tell(row.couple().value());
        if (row.joiner() != null) {
            tell(row.joiner());
        }
    }

    @Scheduled(fixedDelay = COMPARE_MILLIS)
    void compare() {
        Set<UUID> followed = ConcurrentHashMap.newKeySet();
        followers.forEach(s -> followed.add(s.subject()));
        seen.keySet().retainAll(followed);
        if (!followed.isEmpty()) {
            Map<UUID, List<Seen>> now = look(followed);
            followed.forEach(id -> compare(id, now.getOrDefault(id, List.of())));
        }
    }

    private void compare(UUID id, List<Seen> now) {
        List<Seen> before = seen.put(id, now);
        if (before != null && !before.equals(now)) {
            tell(id);
        }
    }

    private Map<UUID, List<Seen>> look(Set<UUID> followed) {
        Instant now = clock.instant();
        Map<UUID, List<Seen>> found = new HashMap<>();
        for (InvitationRow row : rows.concerning(followed)) {
            Seen state = new Seen(row.id(), row.joiner() != null, row.isLive(now));
            found.merge(row.couple().value(), List.of(state), InvitationWatch::joined);
            if (row.joiner() != null) {
                found.merge(row.joiner(), List.of(state), InvitationWatch::joined);
            }
        }
        return found;
    }

    private static List<Seen> joined(List<Seen> some, List<Seen> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private void tell(UUID id) {
        followers.stream().filter(s -> s.subject().equals(id)).forEach(Follower::tell);
    }

    private record Seen(UUID id, boolean accepted, boolean live) {}
}
