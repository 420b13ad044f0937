package app.twofold.server.wire;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Letters;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of a JSON object, read strictly: every reader answers a value or throws [InvalidInput] with the
/// field's name. No text holds half a character. A field that is null counts as absent; fields that nobody asks
/// for are ignored.
///
/// @param path what stands before the names of these fields in a message, for example `measure.`
/// @param kept whether they were stored under the rules of their time; a name that today's refuse is read still
public record Fields(JsonNode object, String path, boolean kept) {

    private static final int UUID_LENGTH = 36;
    private static final int RFC_4122 = 2;
    private static final int MAX_ZONE_LENGTH = 64;

    public static Fields of(JsonNode object) {
        return new Fields(object, "", false);
    }

    /// The fields of what is stored.
    public static Fields kept(JsonNode object) {
        return new Fields(object, "", true);
    }

    public boolean has(String name) {
        return present(name) != null;
    }

    public String text(String name) {
        JsonNode node = required(name);
        if (!node.isString()) {
            throw wrongType(name, "text");
        }
        return whole(name, node.asString());
    }

    public @Nullable String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    public UUID id(String name) {
        String text = text(name);
        if (text.length() == UUID_LENGTH) {
            try {
                UUID id = UUID.fromString(text);
                if (id.variant() == RFC_4122 && id.toString().equalsIgnoreCase(text)) {
                    return id;
                }
            } catch (IllegalArgumentException e) {
                throw notAnId(name, e);
            }
        }
        throw notAnId(name, null);
    }

    /// A whole number from 0: a place in the stream or a version.
    public long count(String name) {
        JsonNode node = required(name);
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
            throw wrongType(name, "a whole number, 0 or more");
        }
        return node.longValue();
    }

    public Title title(String name) {
        return checked(name, text(name), kept ? Title::kept : Title::new);
    }

    public Words words(String name) {
        return checked(name, text(name), Words::new);
    }

    /// The words, or none where the field is absent.
    public Words optionalWords(String name) {
        return has(name) ? words(name) : Words.NONE;
    }

    /// Words of which there must be some; what is stored is read even without.
    public Words someWords(String name) {
        return kept ? optionalWords(name) : checked(name, words(name), Words::required);
    }

    public int number(String name) {
        JsonNode node = required(name);
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrongType(name, "a whole number");
        }
        return node.intValue();
    }

    public boolean flag(String name) {
        JsonNode node = required(name);
        if (!node.isBoolean()) {
            throw wrongType(name, "true or false");
        }
        return node.booleanValue();
    }

    /// A number, or the same number as text; exactly as written.
    public BigDecimal decimal(String name) {
        JsonNode node = required(name);
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isString() && node.asString().matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?")) {
            return new BigDecimal(node.asString());
        }
        throw wrongType(name, "a number");
    }

    public LocalDate date(String name) {
        String text = text(name);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInput(Misread.DATE_MALFORMED, message(name, "must be a date such as 2026-11-23"), e);
        }
    }

    public LocalDateTime localTime(String name) {
        String text = text(name);
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidInput(
                    Misread.TIME_MALFORMED, message(name, "must be a local time such as 2026-11-23T19:15"), e);
        }
    }

    public List<Duration> listOfMinutes(String name) {
        JsonNode node = required(name);
        if (!node.isArray()
                || !node.valueStream().allMatch(item -> item.isIntegralNumber() && item.canConvertToInt())) {
            throw wrongType(name, "a list of whole numbers");
        }
        return node.valueStream()
                .map(minutes -> Duration.ofMinutes(minutes.intValue()))
                .toList();
    }

    public ZoneId zone(String name) {
        String text = text(name);
        if (text.length() <= MAX_ZONE_LENGTH) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw notAZone(name, e);
            }
        }
        throw notAZone(name, null);
    }

    public <E extends Enum<E>> E choice(String name, Names<E> names) {
        return names.find(text(name)).orElseThrow(() -> unknown(name, names.list()));
    }

    public Fields object(String name) {
        JsonNode node = required(name);
        if (!node.isObject()) {
            throw wrongType(name, "an object");
        }
        return new Fields(node, path + name + ".", kept);
    }

    public boolean isText(String name) {
        return required(name).isString();
    }

    public List<String> texts(String name) {
        JsonNode node = required(name);
        if (!node.isArray() || !node.valueStream().allMatch(JsonNode::isString)) {
            throw wrongType(name, "a list of texts");
        }
        return node.valueStream().map(text -> whole(name, text.asString())).toList();
    }

    public List<Fields> objects(String name) {
        JsonNode node = required(name);
        if (!node.isArray() || !node.valueStream().allMatch(JsonNode::isObject)) {
            throw wrongType(name, "a list of objects");
        }
        return node.valueStream()
                .map(item -> new Fields(item, path + name + "[].", kept))
                .toList();
    }

    /// A value made from what was read; if its own rules refuse it, the refusal names the field.
    public <A extends @Nullable Object, T> T checked(String name, A read, Function<A, T> make) {
        try {
            return make.apply(read);
        } catch (InvalidValue e) {
            throw new InvalidInput(e, Reason.about(path + name, e));
        }
    }

    /// Half a character is no text, whatever it was to be: a name, a password, an id.
    private String whole(String name, String text) {
        return checked(name, text, read -> {
            if (Letters.isTorn(read)) {
                throw new InvalidValue(InvalidValue.Fault.CONTROL_CHARACTER);
            }
            return read;
        });
    }

    private JsonNode required(String name) {
        JsonNode node = present(name);
        if (node == null) {
            throw new InvalidInput(Misread.FIELD_MISSING, message(name, "is missing"));
        }
        return node;
    }

    private @Nullable JsonNode present(String name) {
        JsonNode node = object.get(name);
        return node == null || node.isNull() ? null : node;
    }

    /// The refusal of a name that is none of those.
    public InvalidInput unknown(String name, String names) {
        return refused(Misread.CHOICE_UNKNOWN, name, "must be one of " + names);
    }

    /// The refusal of what a field holds.
    ///
    /// @param rule what goes on after the name of the field
    public InvalidInput refused(Misread how, String name, String rule) {
        return new InvalidInput(how, message(name, rule));
    }

    public InvalidInput refused(InvalidValue value, String name, String rule) {
        return new InvalidInput(value, message(name, rule));
    }

    private InvalidInput wrongType(String name, String expected) {
        return refused(Misread.FIELD_OF_WRONG_TYPE, name, "must be " + expected);
    }

    private InvalidInput notAnId(String name, @Nullable Throwable cause) {
        InvalidInput e = new InvalidInput(Misread.ID_MALFORMED, message(name, "must be a UUID"));
        if (cause != null) {
            e.initCause(cause);
        }
        return e;
    }

    private InvalidInput notAZone(String name, @Nullable Throwable cause) {
        InvalidInput e =
                new InvalidInput(Misread.ZONE_UNKNOWN, message(name, "must be a time zone such as Europe/Berlin"));
        if (cause != null) {
            e.initCause(cause);
        }
        return e;
    }

    private String message(String name, String rule) {
        return "The field \"" + path + name + "\" " + rule + ".";
    }
}
