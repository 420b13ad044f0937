package app.twofold.server.sync;

import app.twofold.server.DeviceRevoked;
import app.twofold.server.account.device.Devices;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Closes sockets whose time is over: no hello, a reader that takes nothing, a client that is gone, a sign-in that
/// has ended. It never waits for a socket.
@Component
class SocketWatch {

    private static final Logger LOG = LoggerFactory.getLogger(SocketWatch.class);
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final long CHECK_SIGN_INS_EVERY_MILLIS = 500;

    private final OpenSockets sockets;
    private final Devices devices;
    private final long helloWithin;
    private final long patience;
    private final long goneAfter;

    SocketWatch(OpenSockets sockets, Devices devices, SyncSettings settings) {
        this.sockets = sockets;
        this.devices = devices;
        this.helloWithin = settings.helloWithin().toNanos();
        this.patience = settings.patience().toNanos();
        this.goneAfter = settings.goneAfter().toNanos();
    }

    @EventListener
    void close(DeviceRevoked revoked) {
        sockets.of(revoked.device()).forEach(socket -> socket.close(CloseCode.NOT_SIGNED_IN));
    }

    @EventListener(ContextClosedEvent.class)
    void goAway() {
        sockets.all().forEach(socket -> socket.close(CloseCode.GOING_AWAY));
    }

    @Scheduled(fixedDelay = LOOK_EVERY_MILLIS)
    void look() {
        long now = System.nanoTime();
        sockets.all().forEach(socket -> look(socket, now));
    }

    /// Closes a socket whose time is over by then.
    void look(SyncSocket socket, long now) {
        if (socket.isSilent(now, helloWithin)) {
            socket.close(CloseCode.NO_HELLO);
        } else if (socket.isStalled(now, patience)) {
            socket.close(CloseCode.PLEASE_RESUME);
        } else if (socket.isGone(now, goneAfter)) {
            socket.close(CloseCode.GOING_AWAY);
        }
    }

    /// Also what another node has ended closes within a second.
    @Scheduled(fixedDelay = CHECK_SIGN_INS_EVERY_MILLIS)
    void checkSignIns() {
        Set<UUID> open = sockets.all().stream().map(SyncSocket::device).collect(Collectors.toSet());
        if (open.isEmpty()) {
            return;
        }
        try {
            devices.ended(open).stream()
                    .map(sockets::of)
                    .flatMap(List::stream)
                    .forEach(socket -> socket.close(CloseCode.NOT_SIGNED_IN));
        } catch (DataAccessException e) {
            LOG.warn("Open sockets could not be looked after this time", e);
        }
    }

    @Scheduled(fixedDelayString = "${twofold.sync.ping-every:10s}")
    void ping() {
        List<SyncSocket> open = sockets.all();
        Thread.startVirtualThread(
                () -> open.forEach(socket -> socket.transport().ping()));
    }
}
