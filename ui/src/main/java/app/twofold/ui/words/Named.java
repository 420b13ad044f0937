package app.twofold.ui.words;

import static app.twofold.ui.words.Messages.t;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What the constants of an enum are called. The words of `NOT_NOW` stand under a key that ends in `not-now`.
public final class Named {

    private Named() {}

    /// A constant as it stands in keys, in addresses and in the names of classes: "not-now".
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words for a constant.
    ///
    /// @param prefix what the keys of all its enum begin with, without the dot behind it
    public static String of(String prefix, Enum<?> constant, Object... arguments) {
        return t(prefix + "." + key(constant), arguments);
    }

    /// The words for each of some constants, in their order.
    public static <E extends Enum<E>> Map<E, String> all(String prefix, Collection<E> constants) {
        Map<E, String> words = new LinkedHashMap<>();
        constants.forEach(constant -> words.put(constant, of(prefix, constant)));
        return words;
    }

    /// The words for each constant, in their order.
    public static <E extends Enum<E>> Map<E, String> all(String prefix, E[] constants) {
        return all(prefix, Arrays.asList(constants));
    }
}
