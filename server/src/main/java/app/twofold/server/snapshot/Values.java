package app.twofold.server.snapshot;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// The values of the JDK that a state may hold.
final class Values {

    static final Map<Type, Shape> ALL = Map.ofEntries(
            value(
                    int.class,
                    Integer.class,
                    (out, v) -> out.cbor().writeNumber(v),
                    in -> in.cbor().getIntValue()),
            value(
                    Integer.class,
                    Integer.class,
                    (out, v) -> out.cbor().writeNumber(v),
                    in -> in.cbor().getIntValue()),
            value(
                    long.class,
                    Long.class,
                    (out, v) -> out.cbor().writeNumber(v),
                    in -> in.cbor().getLongValue()),
            value(
                    Long.class,
                    Long.class,
                    (out, v) -> out.cbor().writeNumber(v),
                    in -> in.cbor().getLongValue()),
            value(
                    boolean.class,
                    Boolean.class,
                    (out, v) -> out.cbor().writeBoolean(v),
                    in -> in.cbor().getBooleanValue()),
            text(String.class, text -> text, text -> text),
            text(BigDecimal.class, BigDecimal::toString, BigDecimal::new),
            text(ZoneId.class, ZoneId::getId, ZoneId::of),
            value(UUID.class, UUID.class, (out, id) -> out.cbor().writeBinary(bytes(id)), Values::uuid),
            value(
                    LocalDate.class,
                    LocalDate.class,
                    (out, day) -> out.cbor().writeNumber(day.toEpochDay()),
                    in -> LocalDate.ofEpochDay(in.cbor().getLongValue())),
            pair(Instant.class, Instant::getEpochSecond, Instant::getNano, Instant::ofEpochSecond),
            pair(Duration.class, Duration::getSeconds, Duration::getNano, Duration::ofSeconds),
            pair(
                    LocalDateTime.class,
                    time -> time.toLocalDate().toEpochDay(),
                    time -> time.toLocalTime().toNanoOfDay(),
                    Values::time));

    private Values() {}

    private static <T> Map.Entry<Type, Shape> value(
            Class<?> type, Class<T> boxed, BiConsumer<Output, T> write, Function<Input, T> read) {
        return Map.entry(type, new Shape() {
            @Override
            void writeValue(Output out, Object value) {
                write.accept(out, boxed.cast(value));
            }

            @Override
            Object readValue(Input in) {
                return read.apply(in);
            }
        });
    }

    private static <T> Map.Entry<Type, Shape> text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        return value(
                type,
                type,
                (out, value) -> out.cbor().writeString(write.apply(value)),
                in -> read.apply(in.cbor().getString()));
    }

    private static <T> Map.Entry<Type, Shape> pair(
            Class<T> type, Function<T, Number> first, Function<T, Number> second, Pair<T> read) {
        return value(
                type,
                type,
                (out, value) -> {
                    out.cbor().writeStartArray(value, 2);
                    out.cbor().writeNumber(first.apply(value).longValue());
                    out.cbor().writeNumber(second.apply(value).longValue());
                    out.cbor().writeEndArray();
                },
                in -> {
                    T value = read.of(in.nextLong(), in.nextLong());
                    in.end();
                    return value;
                });
    }

    private interface Pair<T> {

        T of(long first, long second);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(Input in) {
        ByteBuffer bytes = ByteBuffer.wrap(in.cbor().getBinaryValue());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static LocalDateTime time(long day, long nano) {
        return LocalDateTime.of(LocalDate.ofEpochDay(day), LocalTime.ofNanoOfDay(nano));
    }
}
