package app.twofold.server.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.OrderedPSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

class StateFormTest {

    @Test
    void givesBackValuesOfEveryKind() {
        Values values = new Values(
                7,
                Long.MIN_VALUE,
                true,
                "Grüße, 😀",
                new BigDecimal("12.50"),
                UUID.randomUUID(),
                LocalDate.of(2024, 2, 29),
                LocalDateTime.of(2026, 3, 29, 2, 30),
                Instant.parse("9999-12-31T23:59:59.999999999Z"),
                Duration.ofMinutes(90),
                ZoneId.of("Europe/Berlin"),
                DayOfWeek.SUNDAY,
                null);

        assertThat(again(Values.class, values)).isEqualTo(values);
    }

    @Test
    void givesBackCollectionsOfTheSameKindInTheSameOrder() {
        Collections collections = new Collections(
                List.of(3, 1, 2),
                Set.of("one"),
                Map.of("one", 1),
                TreePVector.from(List.of(3, 1, 2)),
                HashTreePSet.from(List.of("b", "a")),
                OrderedPSet.from(List.of("b", "a")),
                HashTreePMap.<String, Integer>empty().plus("b", 2).plus("a", 1),
                OrderedPMap.<String, Integer>empty().plus("b", 2).plus("a", 1),
                TreePMap.<LocalDate, Integer>empty().plus(LocalDate.EPOCH, 1));

        Collections read = again(Collections.class, collections);

        assertThat(read).isEqualTo(collections);
        assertThat(read.ordered().keySet()).containsExactly("b", "a");
        assertThat(read.orderedSet()).containsExactly("b", "a");
        assertThat(read.vector()).isInstanceOf(TreePVector.class);
        assertThat(read.sorted()).isInstanceOf(TreePMap.class);
    }

    @Test
    void givesBackTheCaseOfASealedType() {
        List<Figure> figures = List.of(new Figure.Dot(), new Figure.Circle(2), new Figure.Pair(new Figure.Dot(), null));

        assertThat(again(Figures.class, new Figures(figures)).all()).isEqualTo(figures);
    }

    @Test
    void makesOneObjectOfWhatOccursAgain() {
        Figures figures = new Figures(List.of(new Figure.Circle(5), new Figure.Circle(5), new Figure.Circle(6)));
        StateForm<Figures> form = StateForm.of(Figures.class, Set.of(Figure.Circle.class));

        List<Figure> read =
                form.read(new ByteArrayInputStream(form.write(figures))).all();

        assertThat(read).isEqualTo(figures.all());
        assertThat(read.get(0)).isSameAs(read.get(1));
    }

    @Test
    void refusesATypeThatItDoesNotKnow() {
        assertThatThrownBy(() -> StateForm.of(Unknown.class, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TreeMap");
    }

    @Test
    void refusesBytesThatAreCutOffOrOfSomethingElse() {
        StateForm<Figures> form = StateForm.of(Figures.class, Set.of());
        byte[] bytes = form.write(new Figures(List.of(new Figure.Circle(5), new Figure.Circle(7))));

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> form.read(new ByteArrayInputStream(cut)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        byte[] nothing = "nothing of the kind".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> form.read(new ByteArrayInputStream(nothing)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static <S> S again(Class<S> type, S state) {
        StateForm<S> form = StateForm.of(type, Set.of());
        return form.read(new ByteArrayInputStream(form.write(state)));
    }

    record Values(
            int number,
            long large,
            boolean yes,
            String text,
            BigDecimal exact,
            UUID id,
            LocalDate day,
            LocalDateTime time,
            Instant at,
            Duration length,
            ZoneId zone,
            DayOfWeek weekday,
            @Nullable String nothing) {}

    record Collections(
            List<Integer> list,
            Set<String> set,
            Map<String, Integer> map,
            PVector<Integer> vector,
            PSet<String> hashSet,
            PSet<String> orderedSet,
            PMap<String, Integer> hash,
            PMap<String, Integer> ordered,
            PSortedMap<LocalDate, Integer> sorted) {}

    record Figures(List<Figure> all) {}

    sealed interface Figure {

        record Dot() implements Figure {}

        record Circle(int radius) implements Figure {}

        record Pair(Figure one, @Nullable Figure other) implements Figure {}
    }

    record Unknown(TreeMap<String, Thread> threads) {}
}
