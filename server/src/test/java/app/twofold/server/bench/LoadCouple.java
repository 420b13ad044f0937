package app.twofold.server.bench;

import app.twofold.domain.PersonId;
import app.twofold.server.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Two made-up people who share a couple, made over REST as any client would.
record LoadCouple(URI server, HttpClient http, String couple, String one, String other) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PASSWORD = "a long enough pass phrase";

    static LoadCouple signUp(URI server) {
        LoadCouple nobody = new LoadCouple(server, HTTP, "", "", "");
        String one = nobody.person();
        String other = nobody.person();
        String couple = nobody.post(one, "/api/v1/couples", "{\"name\":\"Load\",\"timeZone\":\"UTC\"}")
                .path("coupleId")
                .asString();
        String invitations = "/api/v1/couples/" + couple + "/invitations";
        ObjectNode invitation = nobody.post(one, invitations, "{\"kind\":\"link\"}");
        nobody.post(
                other,
                "/api/v1/invitations/accept",
                "{\"secret\":\"" + invitation.path("secret").asString() + "\"}");
        nobody.post(one, invitations + "/" + invitation.path("invitationId").asString() + "/confirm", "{}");
        return new LoadCouple(server, HTTP, couple, one, other);
    }

    /// Two people who have a past together in the database behind the server.
    ///
    /// @param past writes it
    static LoadCouple lived(URI server, BiFunction<PersonId, PersonId, LongLife> past) {
        LoadCouple nobody = new LoadCouple(server, HTTP, "", "", "");
        ObjectNode one = nobody.signIn();
        ObjectNode other = nobody.signIn();
        LongLife life = past.apply(personOf(one), personOf(other));
        return new LoadCouple(
                server,
                HTTP,
                life.couple().toString(),
                one.path("token").asString(),
                other.path("token").asString());
    }

    private static PersonId personOf(ObjectNode token) {
        return PersonId.of(token.path("personId").asString());
    }

    private String person() {
        return signIn().path("token").asString();
    }

    private ObjectNode signIn() {
        String email = UUID.randomUUID() + "@load.example";
        post(
                "",
                "/api/v1/people",
                "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD
                        + "\",\"displayName\":\"Load\",\"timeZone\":\"UTC\"}");
        return post(
                "",
                "/api/v1/tokens",
                "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\",\"label\":\"load\"}");
    }

    /// Whether the stream holds each of these commands exactly once, under the seq that was answered, without a hole.
    boolean holds(Map<String, Long> done) {
        Map<String, Long> found = new HashMap<>();
        long seq = 0;
        boolean whole = true;
        while (true) {
            ObjectNode page = send(one, "/api/v1/couples/" + couple + "/events?after=" + seq, null);
            if (page.path("events").isEmpty()) {
                break;
            }
            for (JsonNode event : page.path("events")) {
                whole &= event.path("seq").asLong() == ++seq;
                whole &= found.put(event.path("id").asString(), seq) == null;
            }
        }
        for (Map.Entry<String, Long> command : done.entrySet()) {
            whole &= command.getValue().equals(found.get(command.getKey()));
        }
        return whole;
    }

    /// The shared state as the person of this token may see it.
    ObjectNode state(String token) {
        return send(token, "/api/v1/couples/" + couple + "/state", null);
    }

    private ObjectNode post(String token, String path, String body) {
        return send(token, path, body);
    }

    private ObjectNode send(String token, String path, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(path)).header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.POST(BodyPublishers.ofString(body));
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer.body().isBlank() ? Json.object() : Json.parse(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
