package app.twofold.server.form;

import app.twofold.server.wire.Fields;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// A value of one of several kinds, which a field names.
///
/// @param key the name of that field
public record Union<S>(String key, Class<S> type, Forms<S> forms) implements Part<S> {

    public static <S> Union<S> of(String key, Class<S> type, List<Form<? extends S>> forms) {
        return new Union<>(key, type, Forms.of(List.of(forms)));
    }

    @Override
    public S read(Fields fields) {
        return forms.named(fields.text(key))
                .orElseThrow(() -> fields.unknown(key, forms.list()))
                .read(fields);
    }

    @Override
    public Stream<ObjectSchema> describe(ObjectSchema object) {
        return forms.all().stream()
                .flatMap(form -> form.shape()
                        .describe(object.about(object.about() + "." + form.name())
                                .with(key, Schema.constant(form.name()), true)));
    }

    @Override
    public void write(ObjectNode json, S value) {
        Form<? extends S> form = forms.formOf(value);
        form.write(json.put(key, form.name()), value);
    }
}
