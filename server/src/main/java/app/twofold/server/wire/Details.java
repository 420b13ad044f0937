package app.twofold.server.wire;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes what belongs to an entry into its JSON object. What is empty or null is left out.
public record Details(ObjectNode json) {

    public Details what(String name) {
        json.put("what", name);
        return this;
    }

    public Details text(String name, Words words) {
        return text(name, words.value());
    }

    public Details text(String name, String text) {
        return put(name, text, null);
    }

    public Details text(String name, Words words, PersonId by) {
        return put(name, words.value(), by);
    }

    public Details text(String name, String text, PersonId by) {
        return put(name, text, by);
    }

    private Details put(String name, String text, @Nullable PersonId by) {
        if (!text.isEmpty()) {
            ObjectNode item = texts().addObject().put("name", name).put("text", text);
            if (by != null) {
                item.put("by", by.toString());
            }
        }
        return this;
    }

    private ArrayNode texts() {
        return json.get("texts") instanceof ArrayNode texts ? texts : json.putArray("texts");
    }

    public Details name(String field, String name) {
        json.put(field, name);
        return this;
    }

    public Details number(String field, long number) {
        json.put(field, number);
        return this;
    }

    public Details number(String field, BigDecimal number) {
        json.put(field, number);
        return this;
    }

    public Details flag(String field, boolean flag) {
        json.put(field, flag);
        return this;
    }

    /// A flag that stands there only where it is so.
    public Details mark(String field, boolean isSo) {
        return isSo ? flag(field, true) : this;
    }

    public Details day(String field, @Nullable LocalDate day) {
        return put(field, day);
    }

    public Details time(String field, @Nullable Instant time) {
        return put(field, time);
    }

    public Details localTime(String field, LocalDateTime time) {
        return put(field, time);
    }

    private Details put(String field, @Nullable Object value) {
        if (value != null) {
            json.put(field, value.toString());
        }
        return this;
    }

    public Details assents(Map<PersonId, Instant> assents) {
        assents(json.putArray("assents"), assents);
        return this;
    }

    /// Who has agreed, and when.
    public static void assents(ArrayNode list, Map<PersonId, Instant> assents) {
        assents.forEach((by, at) -> list.addObject().put("by", by.toString()).put("at", at.toString()));
    }

    /// Words before and after, each in an object of its own below the field.
    public <T> Details change(String field, @Nullable T before, T after, BiConsumer<ObjectNode, T> write) {
        ObjectNode change = json.putObject(field);
        if (before != null) {
            write.accept(change.putObject("before"), before);
        }
        write.accept(change.putObject("after"), after);
        return this;
    }
}
