package app.twofold.ui.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/// All message bundles, read once. `messages/goal.properties` is English, `messages/goal_de.properties` German.
final class Bundles {

    private static final Map<String, Properties> BY_LANGUAGE = read();
    private static final Properties ENGLISH = BY_LANGUAGE.getOrDefault("en", new Properties());

    private Bundles() {}

    static String words(Locale locale, String key) {
        return BY_LANGUAGE.getOrDefault(locale.getLanguage(), ENGLISH).getProperty(key, ENGLISH.getProperty(key, key));
    }

    static SortedSet<String> keys() {
        return new TreeSet<>(ENGLISH.stringPropertyNames());
    }

    static List<Locale> languages() {
        return BY_LANGUAGE.keySet().stream().map(Locale::of).toList();
    }

    private static Map<String, Properties> read() {
        Map<String, Properties> all = new HashMap<>();
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                PropertiesLoaderUtils.fillProperties(
                        all.computeIfAbsent(language(bundle), _ -> new Properties()),
                        new EncodedResource(bundle, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String language(Resource bundle) {
        String name = String.valueOf(bundle.getFilename()).replace(".properties", "");
        int mark = name.lastIndexOf('_');
        return mark < 0 ? "en" : name.substring(mark + 1);
    }
}
