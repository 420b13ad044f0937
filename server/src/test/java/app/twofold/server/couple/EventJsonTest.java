package app.twofold.server.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.Event;
import app.twofold.domain.GoalId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.server.couple.StoredSamples.Sample;
import app.twofold.server.personal.PersonalEventJson;
import app.twofold.server.wire.Json;
import app.twofold.server.wire.Upcasters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonTest {

    private static final GoalId GOAL = GoalId.of("0192f5a4-7c1e-7a30-9b52-3f6f0a1c2d11");

    static List<Sample> samples() {
        return StoredSamples.in("events");
    }

    static List<Sample> personalSamples() {
        return StoredSamples.in("personal-events");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyStoredVersionStaysReadable(Sample sample) {
        Event event = EventJson.read(sample.type(), sample.json());

        assertThat(EventJson.typeOf(event)).isEqualTo(sample.type());
        assertThat(EventJson.read(sample.type(), EventJson.write(event))).isEqualTo(event);
        assertThat(Json.parse(EventJson.current(sample.type(), sample.json())))
                .isEqualTo(Json.parse(EventJson.write(event)));
    }

    @ParameterizedTest
    @MethodSource("personalSamples")
    void everyStoredVersionOfThePersonsOwnEventsStaysReadable(Sample sample) {
        PersonalEvent event = PersonalEventJson.read(sample.type(), sample.json());

        assertThat(PersonalEventJson.typeOf(event)).isEqualTo(sample.type());
        assertThat(Json.parse(PersonalEventJson.write(event))).isEqualTo(Json.parse(sample.json()));
    }

    @Test
    void everyEventHasASampleOfEachOfItsVersions() {
        Set<Class<?>> sampled = samples().stream()
                .map(sample -> EventJson.read(sample.type(), sample.json()).getClass())
                .collect(Collectors.toSet());
        Map<String, Set<Integer>> versions = samples().stream()
                .collect(Collectors.groupingBy(Sample::type, Collectors.mapping(Sample::version, Collectors.toSet())));

        assertThat(sampled).containsAll(StoredSamples.leaves(Event.class).toList());
        assertThat(versions.keySet()).isEqualTo(EventJson.types());
        versions.forEach((type, seen) -> assertThat(seen)
                .as(type)
                .hasSize(Upcasters.CURRENT.currentVersion(type))
                .contains(Upcasters.CURRENT.currentVersion(type)));
    }

    @Test
    void everyPersonalEventHasASample() {
        Set<Class<?>> sampled = personalSamples().stream()
                .map(sample ->
                        PersonalEventJson.read(sample.type(), sample.json()).getClass())
                .collect(Collectors.toSet());

        assertThat(sampled)
                .containsAll(StoredSamples.leaves(PersonalEvent.class).toList());
    }

    @ParameterizedTest
    @EnumSource(TextField.class)
    void everyTextOfAWordingHasAName(TextField field) {
        Event edited = new GoalEdited(GOAL, 2, new EditText(field, new Words("words")));
        Event diverged = new TextDiverged(GOAL, field, new Words("words"));

        assertThat(Stream.of(edited, diverged).map(EventJsonTest::thereAndBack)).containsExactly(edited, diverged);
    }

    @Test
    void whatIsLeftOutComesBackAsNothing() {
        Event due = new GoalEdited(GOAL, 2, new Edit.SetDue(null));
        Event aside = new GoalSetAside(GOAL, null);

        assertThat(Stream.of(due, aside).map(EventJsonTest::thereAndBack)).containsExactly(due, aside);
    }

    @Test
    void aTypeOrVersionFromTheFutureIsSaidPlainly() {
        assertThatThrownBy(() -> EventJson.read("goal.dreamt", "{\"v\":1}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("goal.dreamt");
        assertThatThrownBy(() -> EventJson.read("goal.agreed", "{\"v\":2}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Version 2");
        assertThatThrownBy(() -> EventJson.read("goal.agreed", "{\"v\":1}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("goalId");
    }

    @Test
    void earlierVersionsGoThroughEveryStep() {
        Upcasters upcasters = new Upcasters(Map.of(
                "goal.agreed",
                List.of(
                        json -> json.put("a", 1),
                        json -> json.put("b", json.path("a").asInt() + 1))));

        assertThat(upcasters
                        .toCurrent("goal.agreed", Json.parse("{\"v\":1}"))
                        .path("b")
                        .asInt())
                .isEqualTo(2);
        assertThat(upcasters.toCurrent("goal.agreed", Json.parse("{\"v\":3}")).has("b"))
                .isFalse();
        assertThat(upcasters.currentVersion("goal.agreed")).isEqualTo(3);
    }

    private static Event thereAndBack(Event event) {
        return EventJson.read(EventJson.typeOf(event), EventJson.write(event));
    }
}
