package app.twofold.server.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The one table of names and types. Building it fails if a name or a type is there twice.
public record Forms<T>(
        List<Form<? extends T>> all, Map<String, Form<? extends T>> byName, Map<Class<?>, Form<? extends T>> byType) {

    public static <T> Forms<T> of(List<List<? extends Form<? extends T>>> features) {
        List<Form<? extends T>> all = features.stream()
                .flatMap(Collection::stream)
                .<Form<? extends T>>map(form -> form)
                .toList();
        return new Forms<>(
                all,
                all.stream().collect(Collectors.toUnmodifiableMap(Form::name, Function.identity())),
                all.stream().collect(Collectors.toUnmodifiableMap(Form::type, Function.identity())));
    }

    /// All names in alphabetical order, for a message.
    public String list() {
        return byName.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    public Optional<Form<? extends T>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// @throws IllegalArgumentException if this type has no written form
    public Form<? extends T> formOf(Object value) {
        Form<? extends T> form = byType.get(value.getClass());
        if (form == null) {
            throw new IllegalArgumentException(value.getClass().getSimpleName() + " has no written form");
        }
        return form;
    }
}
