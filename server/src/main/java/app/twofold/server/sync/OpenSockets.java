package app.twofold.server.sync;

import app.twofold.domain.CoupleId;
import app.twofold.server.alone.DeviceUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The sockets that are open on this node.
@Component
class OpenSockets implements DeviceUse {

    private final Map<Key, List<SyncSocket>> byDevice = new ConcurrentHashMap<>();

    /// Adds a socket.
    ///
    /// @param limit how many sockets one device may have open for one couple
    /// @return the oldest one of that device where it has too many
    Optional<SyncSocket> add(SyncSocket socket, int limit) {
        List<SyncSocket> replaced = new ArrayList<>(1);
        byDevice.compute(Key.of(socket), (_, before) -> {
            List<SyncSocket> after = new ArrayList<>(before == null ? List.of() : before);
            if (after.size() >= limit) {
                replaced.add(after.removeFirst());
            }
            after.add(socket);
            return List.copyOf(after);
        });
        return replaced.stream().findFirst();
    }

    void remove(SyncSocket socket) {
        byDevice.computeIfPresent(Key.of(socket), (_, before) -> {
            List<SyncSocket> after =
                    before.stream().filter(other -> other != socket).toList();
            return after.isEmpty() ? null : after;
        });
    }

    List<SyncSocket> all() {
        return byDevice.values().stream().flatMap(Collection::stream).toList();
    }

    @Override
    public Set<UUID> inUse() {
        return byDevice.keySet().stream().map(Key::device).collect(Collectors.toSet());
    }

    List<SyncSocket> of(UUID device) {
        return all().stream().filter(socket -> socket.device().equals(device)).toList();
    }

    private record Key(UUID device, CoupleId couple) {

        static Key of(SyncSocket socket) {
            return new Key(socket.device(), socket.seat().couple());
        }
    }
}
