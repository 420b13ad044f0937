package app.twofold.server.sync;

import app.twofold.server.wire.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.node.ObjectNode;

/// An archive as a program takes it out and unpacks it, in the order of its files.
public record Unpacked(Map<String, byte[]> files) {

    static HttpResponse<byte[]> answer(Caller who, UUID couple, String what, String password) {
        String body = Json.write(Json.object().put("password", password));
        HttpRequest request = HttpRequest.newBuilder(
                        who.server().resolve("/api/v1/couples/" + couple + "/take-out/" + what))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + who.token())
                .POST(BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Unpacked of(Caller who, UUID couple) {
        return of(answer(who, couple, "archive", Pairs.PASSWORD).body());
    }

    static Unpacked of(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (InputStream bytes = new ByteArrayInputStream(archive);
                ZipInputStream zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unpacked(files);
    }

    ObjectNode object(String name) {
        return Json.parse(files.get(name));
    }

    public List<ObjectNode> lines(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8)
                .lines()
                .map(Json::parse)
                .toList();
    }

    /// Everything in it as one text.
    String text() {
        StringBuilder text = new StringBuilder();
        files.forEach(
                (name, bytes) -> text.append(name).append('\n').append(new String(bytes, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
