package app.twofold.domain.checkin.template;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Story;
import app.twofold.domain.TemplateId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.template.TemplateCommand.DropTemplate;
import app.twofold.domain.checkin.template.TemplateCommand.KeepTemplate;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateDropped;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateKept;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateChanged;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateUnknown;
import app.twofold.domain.checkin.template.TemplateRefusal.TooManyTemplates;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateRulesTest {

    private static final TemplateId OURS = new TemplateId(new UUID(8, 1));
    private static final Template FIRST = Template.of("Ours", Section.of("One", Prompt.words("one", "What is new?")));
    private static final Template SECOND = Template.of("Ours", Section.of("One", Prompt.words("one", "What is old?")));

    @Test
    void bothWriteInTheSameTemplateOneVersionAfterTheOther() {
        Story story =
                Story.givenBoth().when(ALEX, new KeepTemplate(OURS, 0, FIRST)).then(new TemplateKept(OURS, 1, FIRST));

        story.when(SAM, new KeepTemplate(OURS, 1, SECOND)).then(new TemplateKept(OURS, 2, SECOND));
        story.when(ALEX, new KeepTemplate(OURS, 1, FIRST)).thenRefused(new TemplateChanged(2));
        story.when(ALEX, new KeepTemplate(OURS, 2, SECOND)).thenNothingToDo();
        assertThat(templates(story).find(OURS).orElseThrow().by()).isEqualTo(SAM);
    }

    @Test
    void aDroppedOneIsOfferedNoMoreAndMayComeBack() {
        Story story = Story.givenBoth(Story.by(ALEX, new TemplateKept(OURS, 1, FIRST)))
                .when(SAM, new DropTemplate(OURS))
                .then(new TemplateDropped(OURS));

        assertThat(templates(story).offered()).isEmpty();
        assertThat(templates(story).current(new TemplateRef.Own(OURS))).contains(new Templates.Current(1, FIRST));
        story.when(SAM, new DropTemplate(OURS)).thenNothingToDo();
        story.when(ALEX, new KeepTemplate(OURS, 1, FIRST)).then(new TemplateKept(OURS, 2, FIRST));
        assertThat(templates(story).offered()).hasSize(1);
    }

    @Test
    void refusesWhatIsNotThereAndTooMany() {
        Story.givenBoth().when(SAM, new DropTemplate(OURS)).thenRefused(new TemplateUnknown());
        Story.givenBoth().when(SAM, new KeepTemplate(OURS, 1, FIRST)).thenRefused(new TemplateUnknown());
        Story full = Story.givenBoth();
        IntStream.range(0, TemplateRules.MAX_TEMPLATES)
                .forEach(i -> full.and(Story.by(ALEX, new TemplateKept(new TemplateId(new UUID(9, i)), 1, FIRST))));
        full.when(SAM, new KeepTemplate(OURS, 0, FIRST)).thenRefused(new TooManyTemplates(TemplateRules.MAX_TEMPLATES));
    }

    @ParameterizedTest
    @EnumSource(BuiltIn.class)
    void theSuppliedOnesAskForNumbersAndForWords(BuiltIn which) {
        assertThat(which.template().prompts())
                .extracting(Prompt::kind)
                .contains(Prompt.Kind.WORDS, Prompt.Kind.NUMBERS);
        assertThat(which.template().prompts()).hasSizeGreaterThan(3);
        assertThat(which.length()).isBetween(Plan.MIN_LENGTH, Plan.MAX_LENGTH);
    }

    @Test
    void theWeeklyOneAsksForWhatTheGuideNames() {
        assertThat(BuiltIn.WEEKLY.template().prompts())
                .extracting(prompt -> prompt.id().value())
                .containsExactly(
                        "how-we-are",
                        "thanks",
                        "what-works",
                        "what-does-not",
                        "goals-due",
                        "boundaries",
                        "open-matters",
                        "one-thing",
                        "looking-forward");
        assertThat(BuiltIn.WEEKLY.length()).hasMinutes(20);
    }

    @Test
    void refusesATemplateWithoutPromptsOrWithTooMany() {
        Prompt one = Prompt.words("one", "What is new?");
        assertFault(() -> new Template(new Title("Ours"), List.of()), Fault.EMPTY);
        assertFault(() -> new Section(new Title("One"), List.of()), Fault.EMPTY);
        assertFault(() -> Template.of("Ours", Section.of("One", one), Section.of("Two", one)), Fault.SAME_TWICE);
        Prompt[] many = IntStream.range(0, 41)
                .mapToObj(i -> Prompt.words("p-" + i, "What is new?"))
                .toArray(Prompt[]::new);
        assertFault(() -> Template.of("Ours", Section.of("One", many)), Fault.TOO_MANY_ITEMS);
    }

    @Test
    void refusesLabelsThatDoNotFit() {
        List<Label> nine =
                IntStream.range(0, 9).mapToObj(i -> new Label("L" + i)).toList();
        assertFault(() -> Prompt.numbers("n", "How?", List.of()), Fault.EMPTY);
        assertFault(() -> Prompt.numbers("n", "How?", nine), Fault.TOO_MANY_ITEMS);
        assertFault(() -> Prompt.numbers("n", "How?", List.of(nine.get(0), nine.get(0))), Fault.SAME_TWICE);
        assertFault(
                () -> new Prompt(new PromptId("w"), Prompt.Kind.WORDS, new Title("What?"), nine.subList(0, 1)),
                Fault.MALFORMED);
        assertFault(() -> new Label("x".repeat(41)), Fault.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Thanks", "a b", "a_b", "ä"})
    void refusesPromptIdsThatAreNoSlug(String id) {
        assertFault(() -> new PromptId(id), Fault.MALFORMED);
        assertFault(() -> new PromptId("a".repeat(61)), Fault.MALFORMED);
    }

    private static Templates templates(Story story) {
        return story.state().checkins().templates();
    }

    private static void assertFault(ThrowingCallable call, Fault fault) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
