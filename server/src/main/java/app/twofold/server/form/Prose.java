package app.twofold.server.form;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What the documents for other programs say in words.
public final class Prose {

    private final Map<String, Map<String, String>> texts;
    private final Set<String> used = new HashSet<>();

    /// @param texts by what they are about: `schemas`, `commands` and `events` by name, and `fields` by name, or by
    /// what
    ///     they belong to, a slash and their name
    public Prose(Map<String, Map<String, String>> texts) {
        this.texts = texts;
    }

    Optional<String> ofSchema(String name) {
        return find("schemas", name);
    }

    public Optional<String> ofCommand(String name) {
        return find("commands", name);
    }

    public Optional<String> ofEvent(String name) {
        return find("events", name);
    }

    Optional<String> ofField(String about, String name) {
        return find("fields", about + "/" + name).or(() -> find("fields", name));
    }

    private Optional<String> find(String section, String name) {
        Optional<String> text =
                Optional.ofNullable(texts.getOrDefault(section, Map.of()).get(name));
        text.ifPresent(_ -> used.add(section + "." + name));
        return text;
    }

    /// @throws IllegalStateException if there are texts that nobody has asked for
    void checkUsed() {
        String unused = texts.entrySet().stream()
                .flatMap(section -> section.getValue().keySet().stream().map(name -> section.getKey() + "." + name))
                .filter(name -> !used.contains(name))
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            throw new IllegalStateException("There is nothing that these are about: " + unused);
        }
    }
}
