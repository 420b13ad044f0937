package app.twofold.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that calls the REST API, with or without a token.
public record Program(int port, Optional<String> token) {

    public static final String PASSWORD = "calm evening tea";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public static Program anonymous(int port) {
        return new Program(port, Optional.empty());
    }

    /// A program of a new person.
    public static Program ofSomebody(int port, String name) {
        String email = UUID.randomUUID() + "@example.org";
        Program anonymous = anonymous(port);
        anonymous.post("/api/v1/people", signUp(email, name));
        return anonymous.signedIn(email);
    }

    public static String signUp(String email, String name) {
        return """
                {"email": "%s", "password": "%s", "displayName": "%s", "timeZone": "Europe/Berlin"}""".formatted(email, PASSWORD, name);
    }

    public Program signedIn(String email) {
        Answer answer = post("/api/v1/tokens", """
                {"email": "%s", "password": "%s", "label": "a test"}""".formatted(email, PASSWORD));
        return new Program(port, Optional.of(answer.text("token")));
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer post(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        token.ifPresent(t -> request.header("Authorization", "Bearer " + t));
        return request;
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What the server answered.
    public record Answer(int status, String body, HttpResponse<String> response) {

        public String text(String field) {
            return json().path(field).asString();
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }
    }
}
