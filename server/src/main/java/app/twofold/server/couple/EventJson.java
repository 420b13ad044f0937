package app.twofold.server.couple;

import app.twofold.domain.Event;
import app.twofold.server.form.Form;
import app.twofold.server.form.Forms;
import app.twofold.server.form.ObjectSchema;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Schemas;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import app.twofold.server.wire.Upcasters;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// The stored form of a couple's events: an explicit name and a JSON payload with its version ("v"). Old versions
/// are read through upcasters for ever.
public final class EventJson {

    private static final Forms<Event> FORMS = Features.ALL.events();

    private EventJson() {}

    /// The stored name, for example `goal.agreed`.
    public static String typeOf(Event event) {
        return FORMS.formOf(event).name();
    }

    /// The payload of an event in its type's current version, on one line.
    public static String write(Event event) {
        Form<? extends Event> form = FORMS.formOf(event);
        ObjectNode json = Json.object().put(Upcasters.VERSION, Upcasters.CURRENT.currentVersion(form.name()));
        form.write(json, event);
        return Json.write(json);
    }

    /// @throws IllegalStateException if the store holds a type or version that this program does not know
    public static Event read(String type, String json) {
        Form<? extends Event> form = FORMS.named(type)
                .orElseThrow(() -> new IllegalStateException("Events of type " + type + " are not known here"));
        try {
            return form.read(Fields.kept(Upcasters.CURRENT.toCurrent(type, Json.parse(json))));
        } catch (InvalidInput e) {
            throw new IllegalStateException("A stored " + type + " cannot be read: " + e.explanation(), e);
        }
    }

    /// What stands for an event whose author has erased it: the event itself if it says nothing but its type, so that
    /// leaving a space does not open it again.
    static Event erased(String type) {
        return FORMS.named(type)
                .filter(Form::isBare)
                .<Event>map(_ -> read(type, "{\"v\":1}"))
                .orElseGet(Event.Erased::new);
    }

    /// The payload as other programs see it: the stored text where it is in the current version, otherwise
    /// upcast.
    ///
    /// @throws IllegalStateException as [#read] does
    public static String current(String type, String json) {
        return Upcasters.CURRENT.currentVersion(type) == 1 ? json : write(read(type, json));
    }

    public static Stream<Map<String, Object>> describe(Schemas document) {
        return FORMS.all().stream()
                .flatMap(form -> form.shape()
                        .describe(ObjectSchema.in(document, form.name())
                                .with(
                                        Upcasters.VERSION,
                                        Schema.ofType("integer").with("minimum", 1),
                                        true))
                        .map(data -> described(document, form.name(), data)));
    }

    private static Map<String, Object> described(Schemas document, String type, ObjectSchema data) {
        ObjectSchema event = ObjectSchema.in(document, type)
                .with("type", Schema.constant(type), true)
                .with("data", _ -> data.written(), true);
        return document.prose()
                .ofEvent(type)
                .map(prose -> event.saying("description", prose))
                .orElse(event)
                .written();
    }

    /// The names of all events that a stream may hold.
    public static Set<String> types() {
        return FORMS.byName().keySet();
    }
}
