package app.twofold.server.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JacksonException;

/// States of one type as bytes and back: equal to the last detail, the order of maps and sets included. The form is
/// CBOR (RFC 8949), every record an array of its components, deflated (RFC 1951). It holds no names and no version:
/// bytes are readable by the very code that wrote them, which [CodeFingerprint] names, and by no other.
///
/// A state is made of records, sealed interfaces, enums, lists, sets, maps, their persistent kinds, and the usual
/// values of the JDK.
public final class StateForm<S> {

    private final Shape shape;
    private final Class<S> type;

    private StateForm(Class<S> type, Shape shape) {
        this.type = type;
        this.shape = shape;
    }

    /// @param repeated records that occur again and again: equal ones are written once, and are one object when read
    /// @throws IllegalArgumentException if a part of the type is of a kind that is not known here
    public static <S> StateForm<S> of(Class<S> type, Set<? extends Class<? extends Record>> repeated) {
        return new StateForm<>(type, new Shapes(repeated).of(type));
    }

    public byte[] write(S state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (Output out = new Output(bytes)) {
            shape.write(out, state);
        }
        return bytes.toByteArray();
    }

    /// Reads the bytes to their end.
    ///
    /// @throws IllegalArgumentException if they are not what [#write] made
    public S read(InputStream bytes) {
        try (Input in = new Input(bytes)) {
            S state = type.cast(shape.read(in));
            in.finish();
            return Objects.requireNonNull(state);
        } catch (JacksonException | ClassCastException | IndexOutOfBoundsException | NullPointerException e) {
            throw new IllegalArgumentException("These bytes are no " + type.getSimpleName(), e);
        }
    }
}
