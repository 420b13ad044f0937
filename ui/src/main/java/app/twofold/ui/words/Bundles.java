package app.twofold.ui.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// All message bundles, read once. `messages/goal.properties` is English, `messages/goal_de.properties` German.
final class Bundles {

    private static final Map<String, Map<String, String>> BY_LANGUAGE = read();

    private Bundles() {}

    static String words(Locale locale, String key) {
        return Stream.of(locale.getLanguage(), "en")
                .map(language -> BY_LANGUAGE.getOrDefault(language, Map.of()))
                .filter(words -> words.containsKey(key))
                .findFirst()
                .map(words -> words.get(key))
                .orElse(key);
    }

    static SortedSet<String> keys() {
        return new TreeSet<>(BY_LANGUAGE.getOrDefault("en", Map.of()).keySet());
    }

    static List<Locale> languages() {
        return BY_LANGUAGE.keySet().stream().map(Locale::of).toList();
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> all = new HashMap<>();
        try {
            for (Resource bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                Map<String, String> words = all.computeIfAbsent(language(bundle), _ -> new HashMap<>());
                load(bundle).forEach((key, value) -> words.put((String) key, (String) value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static Properties load(Resource bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String language(Resource bundle) {
        String name = String.valueOf(bundle.getFilename()).replace(".properties", "");
        int mark = name.lastIndexOf('_');
        return mark < 0 ? "en" : name.substring(mark + 1);
    }
}
