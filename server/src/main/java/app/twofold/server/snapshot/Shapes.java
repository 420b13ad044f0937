package app.twofold.server.snapshot;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the shape of a type. A type has one shape, so that types may hold themselves.
final class Shapes {

    private final Map<Type, Shape> known = new HashMap<>(Values.ALL);
    private final Set<? extends Class<? extends Record>> repeated;

    Shapes(Set<? extends Class<? extends Record>> repeated) {
        this.repeated = repeated;
    }

    Shape of(Type type) {
        Shape shape = known.get(type);
        return shape == null ? made(type) : shape;
    }

    private Shape made(Type type) {
        if (type instanceof ParameterizedType of && of.getRawType() instanceof Class<?> raw && raw.isInterface()) {
            return collection(of, raw);
        }
        if (!(type instanceof Class<?> plain)) {
            throw unknown(type);
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isEnum()) {
            return keep(plain, new EnumShape(plain.getEnumConstants()));
        }
        if (plain.isSealed()) {
            return choice(plain);
        }
        throw unknown(type);
    }

    private Shape record(Class<?> type) {
        RecordShape shape = new RecordShape(type);
        Shape kept = keep(type, repeated.contains(type) ? new RepeatedShape(shape) : shape);
        shape.parts(this);
        return kept;
    }

    private Shape choice(Class<?> type) {
        List<Class<?>> cases =
                leaves(type).sorted(Comparator.comparing(Class::getName)).toList();
        ChoiceShape shape = new ChoiceShape(cases);
        keep(type, shape);
        shape.parts(this);
        return shape;
    }

    private Shape collection(ParameterizedType type, Class<?> raw) {
        List<Shape> parts =
                Stream.of(type.getActualTypeArguments()).map(this::of).toList();
        if (Map.class.isAssignableFrom(raw)) {
            return keep(type, new MapShape(parts.getFirst(), parts.getLast()));
        }
        if (List.class.isAssignableFrom(raw) || Set.class.isAssignableFrom(raw)) {
            return keep(type, new CollectionShape(parts.getFirst()));
        }
        throw unknown(type);
    }

    private Shape keep(Type type, Shape shape) {
        known.put(type, shape);
        return shape;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?> @Nullable [] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(Shapes::leaves);
    }

    private static IllegalArgumentException unknown(Type type) {
        return new IllegalArgumentException("A state cannot hold a " + type.getTypeName());
    }
}
