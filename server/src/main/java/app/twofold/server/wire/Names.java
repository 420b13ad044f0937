package app.twofold.server.wire;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The written names of an enumeration's values.
public record Names<E extends Enum<E>>(Class<E> type, Map<String, E> values, Function<E, String> name, Schema schema) {

    public static <E extends Enum<E>> Names<E> of(Class<E> type, Function<E, String> name) {
        E[] all = type.getEnumConstants();
        return new Names<>(
                type,
                Arrays.stream(all).collect(Collectors.toUnmodifiableMap(name, v -> v)),
                name,
                Schema.oneOf(Arrays.stream(all).map(name).toList()));
    }

    /// The same, whose schema has this name.
    public Names<E> named(String schemaName) {
        return new Names<>(type, values, name, schema.named(schemaName));
    }

    public String of(E value) {
        return name.apply(value);
    }

    public Optional<E> find(String written) {
        return Optional.ofNullable(values.get(written));
    }

    /// All names in alphabetical order, for a message.
    public String list() {
        return values.keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
