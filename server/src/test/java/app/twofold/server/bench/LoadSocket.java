package app.twofold.server.bench;

import app.twofold.server.wire.Json;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One socket that has been welcomed. Frames are matched to those who wait by the id of the command.
final class LoadSocket implements WebSocket.Listener {

    private final Map<String, CompletableFuture<Long>> waiting = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final StringBuilder parts = new StringBuilder();
    private final Consumer<JsonNode> onEvent;
    private volatile WebSocket socket;

    private LoadSocket(Consumer<JsonNode> onEvent) {
        this.onEvent = onEvent;
    }

    static LoadSocket open(LoadCouple couple, String token, long millis) throws Gone {
        return open(couple, token, _ -> {}, millis);
    }

    /// @param onEvent hears of every event, in order
    static LoadSocket open(LoadCouple couple, String token, Consumer<JsonNode> onEvent, long millis) throws Gone {
        LoadSocket opened = connect(couple, token, onEvent, millis);
        opened.ask("welcome", "{\"type\":\"hello\"}", millis);
        return opened;
    }

    /// A socket on which nothing has been said yet.
    static LoadSocket connect(LoadCouple couple, String token, Consumer<JsonNode> onEvent, long millis) throws Gone {
        LoadSocket opened = new LoadSocket(onEvent);
        URI address = URI.create(
                couple.server().toString().replaceFirst("http", "ws") + "/sync/v1/couples/" + couple.couple());
        try {
            opened.socket = couple.http()
                    .newWebSocketBuilder()
                    .subprotocols("twofold.v1")
                    .header("Authorization", "Bearer " + token)
                    .buildAsync(address, opened)
                    .get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Gone(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Gone(e);
        }
        return opened;
    }

    /// Sends a frame and awaits the seq of its answer.
    long ask(String id, String frame, long millis) throws Gone {
        CompletableFuture<Long> answer = waiting.computeIfAbsent(id, _ -> new CompletableFuture<>());
        try {
            socket.sendText(frame, true).join();
        } catch (CompletionException | IllegalStateException e) {
            throw new Gone(e);
        }
        return await(id, answer, millis);
    }

    /// Says before a command is sent that its events will be awaited here.
    void expect(String id) {
        waiting.put("seen " + id, new CompletableFuture<>());
    }

    /// When the events of a command came, as a time of this process.
    long awaitSeen(String id, long millis) throws Gone {
        return await("seen " + id, waiting.computeIfAbsent("seen " + id, _ -> new CompletableFuture<>()), millis);
    }

    void close() {
        socket.abort();
    }

    private long await(String key, CompletableFuture<Long> answer, long millis) throws Gone {
        try {
            CompletableFuture.anyOf(answer, over).get(millis, TimeUnit.MILLISECONDS);
            if (answer.isDone()) {
                waiting.remove(key);
                return answer.join();
            }
            throw new Gone(null);
        } catch (ExecutionException | TimeoutException e) {
            throw new Gone(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Gone(e);
        }
    }

    private void take(ObjectNode frame) {
        long now = System.nanoTime();
        switch (frame.path("type").asString("")) {
            case "welcome" -> answer("welcome", frame.path("seq").asLong());
            case "done" -> answer(frame.path("id").asString(), frame.path("seq").asLong());
            case "events" ->
                frame.path("events").forEach(event -> {
                    onEvent.accept(event);
                    answer("seen " + event.path("id").asString(), now);
                });
            case "refused" -> over.completeExceptionally(new IllegalStateException(frame.toString()));
            default -> {}
        }
    }

    private void answer(String key, long value) {
        CompletableFuture<Long> answer = waiting.get(key);
        if (answer != null) {
            answer.complete(value);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            take(Json.parse(parts.toString()));
            parts.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        over.complete(null);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        over.complete(null);
    }

    /// The server does not answer on this socket any more.
    static final class Gone extends Exception {

        private static final long serialVersionUID = 1L;

        Gone(Throwable cause) {
            super(cause);
        }
    }
}
