package app.twofold.server.checkin;

import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.session.Opening;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.Place.AtClosing;
import app.twofold.domain.checkin.session.Place.AtOutcomes;
import app.twofold.domain.checkin.session.Place.AtPrompt;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.server.form.Field;
import app.twofold.server.form.Kind;
import app.twofold.server.form.ObjectSchema;
import app.twofold.server.form.Part;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Shape;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.Misread;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what a check-in is opened with, and of the places in it.
final class SessionWords {

    /// The number of a prompt from 0, `"outcomes"` or `"closing"`.
    static final Kind<Place> PLACE = new Kind<>(
            Place.class,
            SessionWords::readPlace,
            SessionWords::writePlace,
            Schema.either(Schema.between(0, Template.MAX_PROMPTS - 1), Schema.oneOf(List.of("outcomes", "closing")))
                    .named("Place"));

    /// With a copy of the template.
    private static final Shape<Opening> OPENED = Shape.of(
            Opening.class,
            Field.of("ref", TemplateForms.REF),
            Field.number("version"),
            Field.object("template", TemplateForms.WORDS).described(TemplateForms.WORDS_SCHEMA),
            Field.moment("opensAt"),
            Field.moment("closesAt"),
            ScheduleForms.OCCURRENCE.optional());

    static final Field<Opening> OPENING = Field.object("opening", OPENED).described(Schema.object("Opening", OPENED));

    /// An occurrence or a template; null where there is neither.
    static final Part<@Nullable Occasion> OCCASION = new Held();

    private SessionWords() {}

    private static Place readPlace(Fields fields, String name) {
        if (!fields.isText(name)) {
            return new AtPrompt(fields.number(name));
        }
        return switch (fields.text(name)) {
            case "outcomes" -> new AtOutcomes();
            case "closing" -> new AtClosing();
            default ->
                throw fields.refused(
                        Misread.CHOICE_UNKNOWN, name, "must be the number of a prompt, \"outcomes\" or \"closing\"");
        };
    }

    private static void writePlace(ObjectNode json, String name, Place place) {
        switch (place) {
            case AtPrompt(int index) -> json.put(name, index);
            case AtOutcomes() -> json.put(name, "outcomes");
            case AtClosing() -> json.put(name, "closing");
        }
    }

    private record Held(Field<@Nullable OccurrenceId> occurrence, Field<@Nullable TemplateRef> template)
            implements Part<@Nullable Occasion> {

        Held() {
            this(
                    ScheduleForms.OCCURRENCE.optional(),
                    Field.of("template", TemplateForms.REF).optional());
        }

        @Override
        public Class<?> type() {
            return Occasion.class;
        }

        @Override
        public @Nullable Occasion read(Fields fields) {
            OccurrenceId scheduled = occurrence.read(fields);
            if (scheduled != null) {
                return new Occasion.Scheduled(scheduled);
            }
            TemplateRef now = template.read(fields);
            return now == null ? null : new Occasion.StartedNow(now);
        }

        @Override
        public void write(ObjectNode json, @Nullable Occasion occasion) {
            switch (occasion) {
                case null -> {}
                case Occasion.Scheduled(var scheduled) -> occurrence.write(json, scheduled);
                case Occasion.StartedNow(var now) -> template.write(json, now);
            }
        }

        @Override
        public Stream<ObjectSchema> describe(ObjectSchema object) {
            return Stream.concat(occurrence.describe(object), template.describe(object));
        }
    }
}
