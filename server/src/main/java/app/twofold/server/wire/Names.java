package app.twofold.server.wire;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The written names of an enumeration's values.
///
/// @param schema what they are called in the documents for other programs, if they have a name there
public record Names<E extends Enum<E>>(
        Class<E> type, Map<String, E> values, Function<E, String> name, Optional<String> schema) {

    public static <E extends Enum<E>> Names<E> of(Class<E> type, Function<E, String> name) {
        E[] all = type.getEnumConstants();
        return new Names<>(
                type, Arrays.stream(all).collect(Collectors.toUnmodifiableMap(name, v -> v)), name, Optional.empty());
    }

    /// The same, whose schema has this name.
    public Names<E> named(String schemaName) {
        return new Names<>(type, values, name, Optional.of(schemaName));
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
