package app.twofold.server.wire;

import app.twofold.domain.Title;
import app.twofold.domain.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One field under its stored name.
///
/// @param omissible whether it may be left out
/// @param absent    what is meant where it is left out
/// @param terse     whether it is left out where that is meant; otherwise it is always written
public record Field<V extends @Nullable Object>(
        String name,
        Kind<V> kind,
        boolean omissible,
        @Nullable V absent,
        boolean terse) implements Part<V> {

    public static <V extends @Nullable Object> Field<V> of(String name, Kind<V> kind) {
        return new Field<>(name, kind, false, null, false);
    }

    /// One line.
    public static Field<Title> title(String name) {
        return of(name, Kind.text(Title.class, Fields::title));
    }

    public static Field<Words> words(String name) {
        return of(name, Kind.text(Words.class, Fields::words));
    }

    /// Words of which there must be some; what is stored is read even without.
    public static Field<Words> someWords(String name) {
        return of(name, Kind.text(Words.class, Fields::someWords));
    }

    public static Field<String> text(String name) {
        return of(name, Kind.text(String.class, Fields::text));
    }

    public static <V> Field<V> id(String name, Class<V> type, Function<UUID, V> make) {
        return of(name, Kind.text(type, (fields, field) -> make.apply(fields.id(field))));
    }

    /// A whole number from 0: a place in the stream.
    public static Field<Long> count(String name) {
        return of(name, new Kind<>(Long.class, Fields::count, ObjectNode::put));
    }

    public static Field<Integer> number(String name) {
        return of(name, new Kind<>(Integer.class, Fields::number, ObjectNode::put));
    }

    public static Field<BigDecimal> decimal(String name) {
        return of(name, new Kind<>(BigDecimal.class, Fields::decimal, ObjectNode::put));
    }

    public static Field<Boolean> flag(String name) {
        return of(name, new Kind<>(Boolean.class, Fields::flag, ObjectNode::put));
    }

    public static Field<LocalDate> date(String name) {
        return of(name, Kind.text(LocalDate.class, Fields::date));
    }

    public static Field<LocalDateTime> localTime(String name) {
        return of(name, Kind.text(LocalDateTime.class, Fields::localTime));
    }

    public static Field<Instant> moment(String name) {
        return of(name, Kind.text(Instant.class, Moments::read));
    }

    public static Field<ZoneId> zone(String name) {
        return of(name, Kind.text(ZoneId.class, Fields::zone, ZoneId::getId));
    }

    public static <E extends Enum<E>> Field<E> choice(String name, Names<E> names) {
        return of(name, Kind.text(names.type(), (fields, field) -> fields.choice(field, names), names::of));
    }

    public static <V> Field<V> object(String name, Part<V> part) {
        return of(name, Kind.object(part));
    }

    public static <V> Field<List<V>> list(String name, Part<V> item) {
        return of(name, Kind.list(item));
    }

    /// The same; null where it is left out.
    public Field<@Nullable V> optional() {
        return new Field<@Nullable V>(name, nullable(kind), true, null, true);
    }

    /// The same, left out where it holds this.
    public Field<V> orElse(V usual) {
        return new Field<>(name, kind, true, usual, true);
    }

    /// The same; it may be left out where it holds this, and is always written.
    public Field<V> orElseWritten(V usual) {
        return new Field<>(name, kind, true, usual, false);
    }

    @Override
    public Class<?> type() {
        return kind.type();
    }

    @Override
    @SuppressWarnings("NullAway") // Whether null may be absent is said by V.
    public V read(Fields fields) {
        return omissible && !fields.has(name) ? absent : kind.reader().apply(fields, name);
    }

    @Override
    public void write(ObjectNode json, V value) {
        if (!terse || !Objects.equals(value, absent)) {
            kind.writer().write(json, name, value);
        }
    }

    @SuppressWarnings("unchecked") // A kind is never asked to write the null of a field that is left out.
    private static <V extends @Nullable Object> Kind<@Nullable V> nullable(Kind<V> kind) {
        return (Kind<@Nullable V>) kind;
    }
}
