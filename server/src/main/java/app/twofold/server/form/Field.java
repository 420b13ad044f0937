package app.twofold.server.form;

import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.Moments;
import app.twofold.server.wire.Names;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
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

    private static final Schema TITLE =
            Schema.LINE.with("maxLength", Title.MAX_LENGTH).named("Title");
    private static final Schema WORDS =
            Schema.ofType("string").with("maxLength", Words.MAX_LENGTH).named("Words");
    private static final Schema SOME_WORDS =
            Schema.LINE.with("maxLength", Words.MAX_LENGTH).named("SomeWords");
    private static final Schema ZONE =
            Schema.ofType("string").with("maxLength", 64).named("Zone");

    public static <V extends @Nullable Object> Field<V> of(String name, Kind<V> kind) {
        return new Field<>(name, kind, false, null, false);
    }

    /// One line.
    public static Field<Title> title(String name) {
        return of(name, Kind.text(Title.class, Fields::title, TITLE));
    }

    public static Field<Words> words(String name) {
        return of(name, Kind.text(Words.class, Fields::words, WORDS));
    }

    /// Words of which there must be some; what is stored is read even without.
    public static Field<Words> someWords(String name) {
        return of(name, Kind.text(Words.class, Fields::someWords, SOME_WORDS));
    }

    public static Field<String> text(String name) {
        return of(name, Kind.text(String.class, Fields::text, Schema.ofType("string")));
    }

    public static <V> Field<V> id(String name, Class<V> type, Function<UUID, V> make) {
        return of(name, Kind.text(type, (fields, field) -> make.apply(fields.id(field)), Schema.ID));
    }

    /// A whole number from 0: a place in the stream.
    public static Field<Long> count(String name) {
        return of(name, new Kind<>(Long.class, Fields::count, ObjectNode::put, Schema.WHOLE));
    }

    public static Field<Integer> number(String name) {
        return of(name, new Kind<>(Integer.class, Fields::number, ObjectNode::put, Schema.WHOLE));
    }

    public static Field<BigDecimal> decimal(String name) {
        return of(name, new Kind<>(BigDecimal.class, Fields::decimal, ObjectNode::put, Schema.DECIMAL));
    }

    public static Field<Boolean> flag(String name) {
        return of(name, new Kind<>(Boolean.class, Fields::flag, ObjectNode::put, Schema.ofType("boolean")));
    }

    public static Field<LocalDate> date(String name) {
        return of(name, Kind.text(LocalDate.class, Fields::date, Schema.DAY));
    }

    public static Field<LocalDateTime> localTime(String name) {
        return of(name, Kind.text(LocalDateTime.class, Fields::localTime, Schema.LOCAL_TIME));
    }

    public static Field<Instant> moment(String name) {
        return of(name, Kind.text(Instant.class, Moments::read, Schema.INSTANT));
    }

    public static Field<ZoneId> zone(String name) {
        return of(name, Kind.text(ZoneId.class, Fields::zone, ZoneId::getId, ZONE));
    }

    public static <E extends Enum<E>> Field<E> choice(String name, Names<E> names) {
        return of(
                name,
                Kind.text(names.type(), (fields, field) -> fields.choice(field, names), names::of, Schema.of(names)));
    }

    public static <V> Field<V> object(String name, Part<V> part) {
        return of(name, Kind.object(part));
    }

    public static <V> Field<List<V>> list(String name, Part<V> item) {
        return of(name, Kind.list(item));
    }

    /// The same, of which the documents say something else.
    public Field<V> described(Schema schema) {
        return new Field<>(name, kind.described(schema), omissible, absent, terse);
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

    @Override
    public Stream<ObjectSchema> describe(ObjectSchema object) {
        return Stream.of(object.with(name, kind.schema(), !omissible));
    }

    @SuppressWarnings("unchecked") // A kind is never asked to write the null of a field that is left out.
    private static <V extends @Nullable Object> Kind<@Nullable V> nullable(Kind<V> kind) {
        return (Kind<@Nullable V>) kind;
    }
}
