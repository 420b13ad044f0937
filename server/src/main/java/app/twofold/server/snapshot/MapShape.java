package app.twofold.server.snapshot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

/// A map: which kind, then keys and values in their order.
final class MapShape extends Shape {

    private static final List<Function<Map<Object, Object>, Object>> KINDS =
            List.of(Map::copyOf, HashTreePMap::from, OrderedPMap::from, MapShape::sorted);

    private final Shape key;
    private final Shape value;

    MapShape(Shape key, Shape value) {
        this.key = key;
        this.value = value;
    }

    @Override
    void writeValue(Output out, Object map) {
        Map<?, ?> entries = (Map<?, ?>) map;
        out.cbor().writeStartArray(map, 2 * entries.size() + 1);
        out.cbor().writeNumber(kind(entries));
        entries.forEach((k, v) -> {
            key.write(out, k);
            value.write(out, v);
        });
        out.cbor().writeEndArray();
    }

    @Override
    Object readValue(Input in) {
        Function<Map<Object, Object>, Object> kind = KINDS.get(in.nextInt());
        Map<Object, Object> entries = new LinkedHashMap<>();
        while (in.hasNext()) {
            Object k = Objects.requireNonNull(key.readHere(in));
            entries.put(k, Objects.requireNonNull(value.read(in)));
        }
        return kind.apply(entries);
    }

    /// Its place in [#KINDS].
    private static int kind(Map<?, ?> entries) {
        return switch (entries) {
            case HashPMap<?, ?> _ -> 1;
            case OrderedPMap<?, ?> _ -> 2;
            case TreePMap<?, ?> _ -> 3;
            case PMap<?, ?> _ -> throw new IllegalArgumentException("A state cannot hold a " + entries.getClass());
            default -> 0;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object sorted(Map<Object, Object> entries) {
        return TreePMap.from((Map) entries);
    }
}
