package app.twofold.server.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;
import org.pcollections.OrderedPSet;
import org.pcollections.PCollection;
import org.pcollections.TreePVector;

/// A list or a set: which kind, then its elements in their order.
final class CollectionShape extends Shape {

    private static final List<Function<List<Object>, Object>> KINDS =
            List.of(List::copyOf, Set::copyOf, TreePVector::from, HashTreePSet::from, OrderedPSet::from);

    private final Shape element;

    CollectionShape(Shape element) {
        this.element = element;
    }

    @Override
    void writeValue(Output out, Object value) {
        Collection<?> elements = (Collection<?>) value;
        out.cbor().writeStartArray(value, elements.size() + 1);
        out.cbor().writeNumber(kind(elements));
        elements.forEach(e -> element.write(out, e));
        out.cbor().writeEndArray();
    }

    @Override
    Object readValue(Input in) {
        Function<List<Object>, Object> kind = KINDS.get(in.nextInt());
        List<Object> elements = new ArrayList<>();
        while (in.hasNext()) {
            elements.add(Objects.requireNonNull(element.readHere(in)));
        }
        return kind.apply(elements);
    }

    /// Its place in [#KINDS].
    private static int kind(Collection<?> elements) {
        return switch (elements) {
            case TreePVector<?> _ -> 2;
            case MapPSet<?> _ -> 3;
            case OrderedPSet<?> _ -> 4;
            case PCollection<?> _ -> throw new IllegalArgumentException("A state cannot hold a " + elements.getClass());
            case Set<?> _ -> 1;
            default -> 0;
        };
    }
}
