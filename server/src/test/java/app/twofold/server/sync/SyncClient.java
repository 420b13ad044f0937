package app.twofold.server.sync;

import app.twofold.server.wire.Json;
import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/// A client of the protocol over a real WebSocket. Whatever it awaits comes within half a minute or fails the test.
final class SyncClient implements WebSocket.Listener, AutoCloseable {

    private static final long PATIENCE_SECONDS = 30;

    private final BlockingQueue<ObjectNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private volatile boolean reading = true;
    private WebSocket socket;

    static SyncClient open(Caller caller, String couple, Function<WebSocket.Builder, WebSocket.Builder> with) {
        SyncClient client = new SyncClient();
        URI address = URI.create(caller.server().toString().replaceFirst("http", "ws") + "/sync/v1/couples/" + couple);
        client.socket = with.apply(caller.http().newWebSocketBuilder().subprotocols("twofold.v1"))
                .buildAsync(address, client)
                .join();
        return client;
    }

    /// The status with which the server refuses a connection.
    static int refusal(Caller caller, String couple, Function<WebSocket.Builder, WebSocket.Builder> with) {
        try (SyncClient client = open(caller, couple, with)) {
            throw new AssertionError("The server let the client in: " + client.subprotocol());
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
            throw e;
        }
    }

    String subprotocol() {
        return socket.getSubprotocol();
    }

    void send(String text) {
        socket.sendText(text, true).join();
    }

    void sendInParts(String text) {
        socket.sendText(text.substring(0, text.length() / 2), false).join();
        socket.sendText(text.substring(text.length() / 2), true).join();
    }

    void sendBinary() {
        socket.sendBinary(java.nio.ByteBuffer.wrap(new byte[] {1}), true).join();
    }

    void command(UUID id, String command) {
        send("{\"type\":\"do\",\"id\":\"" + id + "\",\"command\":" + command + "}");
    }

    /// Sends a command and awaits its answer.
    ObjectNode ask(UUID id, String command) {
        command(id, command);
        return awaitAnswer(id);
    }

    ObjectNode awaitAnswer(UUID id) {
        return await(frame -> frame.path("id").asString("").equals(id.toString()));
    }

    /// The next frame of a type; others that come before it are dropped.
    ObjectNode await(String type) {
        return await(frame -> frame.path("type").asString("").equals(type));
    }

    ObjectNode await(Predicate<ObjectNode> wanted) {
        while (true) {
            ObjectNode frame = next();
            if (wanted.test(frame)) {
                return frame;
            }
        }
    }

    /// The frames that come, as text, up to the wanted one.
    List<String> takeUntil(Predicate<ObjectNode> wanted) {
        List<String> taken = new ArrayList<>();
        await(frame -> {
            taken.add(frame.toString());
            return wanted.test(frame);
        });
        return taken;
    }

    ObjectNode next() {
        try {
            ObjectNode frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("No frame came; closed with " + closed.getNow(0));
            }
            return frame;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// The seqs of the events that come, in the order of coming, up to the given one.
    List<Long> awaitSeqs(long upTo) {
        List<Long> seqs = new ArrayList<>();
        while (seqs.isEmpty() || seqs.getLast() < upTo) {
            await("events")
                    .path("events")
                    .forEach(event -> seqs.add(event.path("seq").asLong()));
        }
        return seqs;
    }

    int awaitClose() {
        try {
            return closed.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("The server did not close", e);
        }
    }

    /// What has come and has not been looked at.
    List<ObjectNode> unread() {
        return List.copyOf(frames);
    }

    boolean isClosed() {
        return closed.isDone();
    }

    void stopReading() {
        reading = false;
    }

    void readOn() {
        reading = true;
        socket.request(1);
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            frames.add(Json.parse(parts.toString()));
            parts.setLength(0);
        }
        if (reading) {
            webSocket.request(1);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
