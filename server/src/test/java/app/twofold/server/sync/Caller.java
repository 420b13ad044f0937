package app.twofold.server.sync;

import app.twofold.server.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// A program of one person: calls over REST and opens sockets.
///
/// @param token the device token; null for none
record Caller(URI server, HttpClient http, String email, String token, UUID person) {

    HttpResponse<String> send(String path, Function<HttpRequest.Builder, HttpRequest.Builder> with) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(with.apply(request).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(path, request -> request.GET());
    }

    HttpResponse<String> post(String path, String body) {
        return send(path, request -> request.POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) {
        return send(path, request -> request.DELETE());
    }

    ObjectNode events(UUID couple, long after, int limit) {
        return Json.parse(get("/api/v1/couples/" + couple + "/events?after=" + after + "&limit=" + limit)
                .body());
    }

    /// A socket that has not said hello.
    SyncClient connect(UUID couple) {
        return SyncClient.open(this, couple.toString(), builder -> builder.header("Authorization", "Bearer " + token));
    }

    /// A socket that starts from state.
    SyncClient join(UUID couple) {
        SyncClient client = connect(couple);
        client.send("{\"type\":\"hello\"}");
        client.await("welcome");
        return client;
    }

    /// A socket that has been welcomed and shall be told what comes after a seq.
    SyncClient resume(UUID couple, long since) {
        SyncClient client = connect(couple);
        client.send("{\"type\":\"hello\",\"since\":" + since + "}");
        return client;
    }
}
