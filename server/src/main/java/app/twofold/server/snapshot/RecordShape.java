package app.twofold.server.snapshot;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A record: an array of its components in their order.
final class RecordShape extends Shape {

    private static final MethodType MAKING = MethodType.methodType(Object.class, Object[].class);
    private static final MethodType READING = MethodType.methodType(Object.class, Object.class);

    private final RecordComponent[] components;
    private final MethodHandle[] accessors;
    private final MethodHandle constructor;
    private final Shape[] shapes;

    RecordShape(Class<?> type) {
        this.components = type.getRecordComponents();
        this.shapes = new Shape[components.length];
        this.accessors = Stream.of(components).map(RecordShape::accessor).toArray(MethodHandle[]::new);
        this.constructor = constructor(type);
    }

    void parts(Shapes all) {
        for (int i = 0; i < components.length; i++) {
            shapes[i] = all.of(components[i].getGenericType());
        }
    }

    @Override
    void writeValue(Output out, Object value) {
        out.cbor().writeStartArray(value, shapes.length);
        for (int i = 0; i < shapes.length; i++) {
            shapes[i].write(out, part(i, value));
        }
        out.cbor().writeEndArray();
    }

    @Override
    Object readValue(Input in) {
        @Nullable Object[] parts = new @Nullable Object[shapes.length];
        for (int i = 0; i < shapes.length; i++) {
            parts[i] = shapes[i].read(in);
        }
        in.end();
        return make(parts);
    }

    private @Nullable Object part(int i, Object value) {
        try {
            return (Object) accessors[i].invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("A record does not tell its parts", e);
        }
    }

    private Object make(@Nullable Object[] parts) {
        try {
            return (Object) constructor.invokeExact(parts);
        } catch (Throwable e) {
            throw new IllegalArgumentException("The parts make no record", e);
        }
    }

    private static MethodHandle accessor(RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return MethodHandles.lookup().unreflect(accessor).asType(READING);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private MethodHandle constructor(Class<?> type) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, components.length)
                    .asType(MAKING);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
