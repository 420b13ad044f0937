package app.twofold.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.server.start.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The help lines that come along, and those of an operator's own.
class HelpLinesFileTest {

    private static final Path GUIDE = Path.of("..", "docs", "operator.md");

    @TempDir
    private Path folder;

    @Test
    void thoseThatComeAlongHaveAnEmergencyNumberAndAtLeastOneLineEach() {
        HelpLines lines = HelpLinesFile.helpLines("");

        assertThat(lines.checkedOn()).isEmpty();
        assertThat(lines.countries()).hasSizeGreaterThan(10);
        assertThat(lines.in("GB").orElseThrow().emergency()).isEqualTo("999");
        assertThat(lines.in("XX")).isEmpty();
        assertThat(lines.countries()).allSatisfy(country -> {
            assertThat(country.name(Locale.ENGLISH)).isNotEqualTo(country.country());
            assertThat(country.lines())
                    .allMatch(line -> HelpLines.call(line.number()).matches("tel:\\+?\\d+"));
        });
    }

    @Test
    void anOperatorsOwnTakeTheirPlaceAsTheGuideSays() throws IOException {
        String guide = Files.readString(GUIDE);
        String block = guide.substring(guide.indexOf("```json") + 7);

        HelpLines lines = HelpLinesFile.helpLines(file(block.substring(0, block.indexOf("```"))));

        assertThat(lines.checkedOn()).contains(LocalDate.of(2026, 6, 2));
        assertThat(lines.countries()).extracting(HelpLines.Country::country).containsExactly("GB");
        assertThat(guide).contains("TWOFOLD_HELPLINES");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"checked": "2026-06-02", "countries": []}                                                   | names no country
            {"checked": "yesterday", "countries": []}                                                    | “yesterday” is no day
            {"countries": []}                                                                            | line 1
            not JSON                                                                                     | line 1
            {"checked": "2026-06-02", "countries": [COUNTRY, COUNTRY]}                                   | a country twice
            {"checked": "2026-06-02", "countries": [COUNTRY], "more": 1}                                 | line 1
            {"checked": "2026-06-02", "countries": [{"country": "XX", "emergency": "112", "lines": []}]} | no country “XX”
            {"checked": "2026-06-02", "countries": [{"country": "GB", "emergency": "112", "lines": []}]} | 1 to 20 lines
            {"checked": "2026-06-02", "countries": [{"country": "GB", "emergency": "", "lines": [LINE]}]} | no emergency number
            {"checked": "2026-06-02", "countries": [{"country": "GB", "emergency": "9", "lines": [{"name": " ", "about": "b", "number": "999"}]}]} | no name
            {"checked": "2026-06-02", "countries": [{"country": "GB", "emergency": "9", "lines": [{"name": "Us", "about": "b", "number": "ring us"}]}]} | “Us” has no number
            """)
    void aBrokenFileIsRefusedAtTheStartInOneSentence(String text, String said) throws IOException {
        String line = "{\"name\": \"Us\", \"about\": \"All\", \"number\": \"116 123\"}";
        String country = "{\"country\": \"GB\", \"emergency\": \"999\", \"lines\": [" + line + "]}";
        String file = file(text.replace("COUNTRY", country).replace("LINE", line));

        assertThatThrownBy(() -> HelpLinesFile.helpLines(file))
                .satisfies(refused -> assertThat(StartFailure.sentence(refused))
                        .hasValueSatisfying(sentence -> assertThat(sentence)
                                .startsWith("The file of help lines (TWOFOLD_HELPLINES) can't be used: ")
                                .contains(said)
                                .endsWith(".")));
    }

    @Test
    void soIsOneThatIsNotThere() {
        assertThatThrownBy(() ->
                        HelpLinesFile.helpLines(folder.resolve("none.json").toString()))
                .satisfies(refused -> assertThat(StartFailure.sentence(refused))
                        .hasValue("The file of help lines (TWOFOLD_HELPLINES) can't be read."));
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("lines.json"), text).toString();
    }
}
