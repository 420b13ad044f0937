package app.twofold.server.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The fonts that come with the program, and which of them has which letters.
final class Fonts {

    static final Face TEXT;
    static final Face STRONG;
    static final Face PICTURES;

    /// Where there are several for a letter, the first counts.
    private static final List<Face> ALL;

    private static final String LIBRARY_SETTING = "sun.awt.fontconfig";

    static {
        beOnOurOwn();
        TEXT = new Face("literata-regular.ttf");
        STRONG = new Face("literata-semibold.ttf");
        PICTURES = new Face("noto-emoji.ttf");
        ALL = Stream.of(
                        Stream.of(TEXT),
                        Stream.of(
                                        "hebrew",
                                        "arabic",
                                        "thai",
                                        "devanagari",
                                        "bengali",
                                        "tamil",
                                        "telugu",
                                        "kannada",
                                        "malayalam",
                                        "gujarati",
                                        "gurmukhi",
                                        "oriya",
                                        "sinhala",
                                        "khmer",
                                        "myanmar",
                                        "lao",
                                        "georgian",
                                        "armenian",
                                        "ethiopic")
                                .map(script -> new Face("noto-sans-" + script + ".ttf")),
                        Stream.of(new Face("droid-sans-fallback.ttf"), PICTURES),
                        Stream.of("symbols", "symbols2").map(kind -> new Face("noto-sans-" + kind + ".ttf")))
                .flatMap(some -> some)
                .toList();
    }

    private Fonts() {}

    /// The first that has all of these.
    ///
    /// @param codePoints at least one
    /// @return null if none has
    static @Nullable Face of(int... codePoints) {
        return ALL.stream().filter(face -> face.hasAll(codePoints)).findFirst().orElse(null);
    }

    static InputStream open(String file) {
        InputStream font = Fonts.class.getResourceAsStream("/book/" + file);
        if (font == null) {
            throw new IllegalArgumentException("There is no such font");
        }
        return font;
    }

    /// On Linux the JDK asks a library of the desktop for the system's fonts before it opens any, and fails where there
    /// is none, as on a bare server. None of them is used here, so it is told of one of ours instead.
    private static void beOnOurOwn() {
        if (System.getProperty(LIBRARY_SETTING) != null
                || !System.getProperty("os.name", "").equals("Linux")) {
            return;
        }
        try (InputStream font = open("literata-regular.ttf")) {
            Path folder = Files.createTempDirectory("twofold-fonts");
            Path copy = folder.resolve("literata.ttf");
            Files.copy(font, copy);
            Path setting = Files.writeString(folder.resolve("fontconfig.properties"), setting(copy));
            Stream.of(folder, copy, setting).forEach(path -> path.toFile().deleteOnExit());
            System.setProperty(LIBRARY_SETTING, setting.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String setting(Path font) {
        String name = "-book-literata-medium-r-normal--*-%d-*-*-p-*-iso8859-1";
        String kinds = Stream.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")
                .flatMap(family -> Stream.of("plain", "bold", "italic", "bolditalic")
                        .map(style -> family + "." + style + ".latin-1=" + name))
                .collect(Collectors.joining("\n"));
        return "version=1\nsequence.allfonts=latin-1\n" + kinds + "\nfilename." + name + "=" + font + "\n";
    }
}
