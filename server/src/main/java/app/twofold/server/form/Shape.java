package app.twofold.server.form;

import app.twofold.server.wire.Fields;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The written form of a record: for each of its components, in order, the part that it stands in.
public final class Shape<R> implements Part<R> {

    private final Class<R> type;
    private final List<Part<?>> parts;
    private final List<Function<Object, @Nullable Object>> components;
    private final MethodHandle constructor;
    private final @Nullable String blamed;

    private Shape(
            Class<R> type,
            List<Part<?>> parts,
            List<Function<Object, @Nullable Object>> components,
            MethodHandle constructor,
            @Nullable String blamed) {
        this.type = type;
        this.parts = parts;
        this.components = components;
        this.constructor = constructor;
        this.blamed = blamed;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /// @throws IllegalArgumentException if the parts are not those of the record, one for each component
    public static <R> Shape<R> of(Class<R> type, Part<?>... parts) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || components.length != parts.length) {
            throw new IllegalArgumentException(type.getSimpleName() + " is no record of " + parts.length);
        }
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].type() != boxed(components[i].getType())) {
                throw new IllegalArgumentException(type.getSimpleName() + "." + components[i].getName() + " is no "
                        + parts[i].type().getSimpleName());
            }
        }
        return new Shape<>(type, List.of(parts), accessors(components), constructor(type, components), null);
    }

    /// The same; where the record refuses its values, the refusal names this field.
    public Shape<R> blaming(String field) {
        return new Shape<>(type, parts, components, constructor, field);
    }

    @Override
    public Class<R> type() {
        return type;
    }

    @Override
    public R read(Fields fields) {
        @Nullable Object[] values = new @Nullable Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = parts.get(i).read(fields);
        }
        return blamed == null ? made(values) : fields.checked(blamed, values, this::made);
    }

    @Override
    public void write(ObjectNode json, R value) {
        for (int i = 0; i < parts.size(); i++) {
            write(parts.get(i), json, components.get(i).apply(value));
        }
    }

    @Override
    public Stream<ObjectSchema> describe(ObjectSchema object) {
        Stream<ObjectSchema> schemas = Stream.of(object);
        for (Part<?> part : parts) {
            schemas = schemas.flatMap(part::describe);
        }
        return schemas;
    }

    @SuppressWarnings("unchecked") // The types were compared when this was made.
    private static void write(Part<?> part, ObjectNode json, @Nullable Object value) {
        ((Part<@Nullable Object>) part).write(json, value);
    }

    private R made(@Nullable Object[] values) {
        try {
            return type.cast((Object) constructor.invokeExact(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Function<Object, @Nullable Object>> accessors(RecordComponent[] components) {
        return Arrays.stream(components).map(Shape::accessor).toList();
    }

    /// As fast as a lambda that calls the accessor.
    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> accessor(RecordComponent component) {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodType general = MethodType.methodType(Object.class, Object.class);
        try {
            MethodHandle accessor = lookup.unreflect(component.getAccessor());
            MethodType exact = accessor.type().changeReturnType(boxed(component.getType()));
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup, "apply", MethodType.methodType(Function.class), general, accessor, exact)
                    .getTarget()
                    .invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Class<?> boxed(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
