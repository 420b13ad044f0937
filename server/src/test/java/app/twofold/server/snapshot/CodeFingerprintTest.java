package app.twofold.server.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CodeFingerprintTest {

    @Test
    void isTheSameForTheSameCode() throws IOException {
        assertThat(CodeFingerprint.current())
                .hasSize(32)
                .isEqualTo(CodeFingerprint.current())
                .isEqualTo(CodeFingerprint.of(classes()));
    }

    @Test
    void coversTheRulesTheStoredFormsAndTheFold() throws IOException {
        Set<String> classes = classes().keySet();

        assertThat(classes)
                .contains(
                        "domain/couple/CoupleState.class",
                        "domain/goal/GoalFold.class",
                        "domain/personal/PersonalDecider.class",
                        "server/goal/GoalForms.class",
                        "server/wire/Upcasters.class",
                        "server/stream/Fold.class",
                        "server/snapshot/RecordShape.class",
                        "server/couple/CoupleKind.class",
                        "server/personal/PersonalKind.class");
        assertThat(classes).filteredOn(path -> path.startsWith("domain/")).hasSizeGreaterThan(300);
    }

    @Test
    void isNotMadeWhereTheCodeCannotBeRead() {
        assertThatThrownBy(() -> CodeFingerprint.classes(new ClassLoader(null) {}))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void changesWithEveryClass() throws IOException {
        SortedMap<String, byte[]> classes = classes();
        byte[] before = CodeFingerprint.of(classes);

        for (String path : classes.keySet()) {
            SortedMap<String, byte[]> changed = new TreeMap<>(classes);
            byte[] bytes = classes.get(path).clone();
            bytes[bytes.length / 2] ^= 1;
            changed.put(path, bytes);
            assertThat(CodeFingerprint.of(changed)).as(path).isNotEqualTo(before);
        }
        classes.remove(classes.firstKey());
        assertThat(CodeFingerprint.of(classes)).isNotEqualTo(before);
    }

    private static SortedMap<String, byte[]> classes() throws IOException {
        return CodeFingerprint.classes(CodeFingerprint.class.getClassLoader());
    }
}
