package app.twofold.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", "\tx", "'x", "'=x", "'", "''"})
    void whatMayBeTakenForAFormulaIsGuardedAndComesBack(String text) {
        assertThat(Cells.guarded(text)).isEqualTo("'" + text);
        assertThat(Cells.unguarded(Cells.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1=1", "tea - and soup", " =1"})
    void everythingElseStaysAsItIs(String text) {
        assertThat(Cells.guarded(text)).isEqualTo(text);
        assertThat(Cells.unguarded(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'tis", "'"})
    void anApostropheOfSomebodysOwnStays(String cell) {
        assertThat(Cells.unguarded(cell)).isEqualTo(cell);
    }
}
