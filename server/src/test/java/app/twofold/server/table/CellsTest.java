package app.twofold.server.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@x",
                "\tx",
                "'x",
                "'=x",
                "'",
                "''",
                "\n=1+1",
                "\r=1",
                "\r\n+1",
                "\nx",
                " =1",
                " \t -1",
                "\u00A0=1",
                "\u3000=1",
                "\u2028=1",
                "\u200B=1",
                "\uFEFF=1",
                "\u202E=1",
                "\u0000=1",
                "\u3164=1",
                "\u0301=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x",
                "\uFE661",
                "\uFE62x",
                "\uFE63x",
                "\uFE6Bx",
                "\u207Ax",
                "\u22121",
                "\u200D \uFF1D1"
            })
    void whatMayBeTakenForAFormulaIsGuardedAndComesBack(String text) {
        assertThat(Cells.guarded(text)).isEqualTo("'" + text);
        assertThat(Cells.unguarded(Cells.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1=1", "tea - and soup", " x", "\u2014 x", "1", "\u3000x", "שלום", "\u0915\u093F"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(Cells.guarded(text)).isEqualTo(text);
        assertThat(Cells.unguarded(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'tis", "'"})
    void anApostropheOfSomebodysOwnStays(String cell) {
        assertThat(Cells.unguarded(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Day                      | Day
            '\u00A0Day\u00A0'        | Day
            '\uFEFFday\u200B'        | day
            'about  \u3000  whom'    | about whom
            '\uFF24\uFF41\uFF59'     | Day
            '\n us \t'               | us
            """)
    void aNameIsWhatSomebodySees(String cell, String name) {
        assertThat(Cells.plain(cell)).isEqualTo(name);
    }
}
