package app.twofold.domain.checkin.template;

import java.util.List;

/// The words of the templates that come with Twofold. A prompt that two of them share has the same id.
final class BuiltInTemplates {

    /// The version of all of them; it grows when their words change.
    static final int VERSION = 1;

    private static final List<Label> HOW_WE_ARE =
            List.of(new Label("Closeness"), new Label("Trust"), new Label("Calm"), new Label("My own energy"));

    private static final Template WEEKLY = Template.of(
            "Weekly check-in",
            Section.of("How we are", Prompt.numbers("how-we-are", "How was this week for me?", HOW_WE_ARE)),
            Section.of("Thanks", Prompt.words("thanks", "What would I like to thank you for?")),
            Section.of("What works", Prompt.words("what-works", "What went well between us?")),
            Section.of(
                    "What does not",
                    Prompt.words("what-does-not", "What was hard for me, and what would have helped?")),
            Section.of("Goals", Prompt.words("goals-due", "Which of our goals needs something from me now?")),
            Section.of(
                    "Boundaries", Prompt.words("boundaries", "Is there a boundary that I would like us to look at?")),
            Section.of("Open matters", Prompt.words("open-matters", "What is still open between us?")),
            Section.of(
                    "One thing to adjust", Prompt.words("one-thing", "What is one small thing I will do differently?")),
            Section.of("Looking forward", Prompt.words("looking-forward", "What do I look forward to with you?")));

    private static final Template MONTHLY = Template.of(
            "Monthly check-in",
            Section.of("How we are", Prompt.numbers("how-we-are", "How was this month for me?", HOW_WE_ARE)),
            Section.of(
                    "Thanks",
                    Prompt.words("thanks", "What would I like to thank you for?"),
                    Prompt.words("felt-loved", "When did I feel most at home with you?")),
            Section.of(
                    "What works and what does not",
                    Prompt.words("what-works", "What should we keep doing?"),
                    Prompt.words("what-does-not", "What keeps coming back, and what lies under it for me?")),
            Section.of(
                    "Goals",
                    Prompt.words("goals-due", "Which goal moved us, and which one has gone quiet?"),
                    Prompt.words("goals-drop", "Is there a goal that no longer fits?")),
            Section.of(
                    "Boundaries and space",
                    Prompt.words("boundaries", "Which boundary needs another look?"),
                    Prompt.words("own-space", "Do I have enough time and room of my own?")),
            Section.of("Open matters", Prompt.words("open-matters", "What have I not said yet that belongs here?")),
            Section.of("One thing to adjust", Prompt.words("one-thing", "What one thing do we change next month?")),
            Section.of(
                    "Looking forward",
                    Prompt.words("looking-forward", "What would I like to do with you next month?")));

    private static final Template PACE_CHECK = Template.of(
            "Pace check",
            Section.of(
                    "How it feels",
                    Prompt.numbers(
                            "pace-now",
                            "How do I feel about where we are?",
                            List.of(new Label("At ease"), new Label("Free to say no"), new Label("Hopeful"))),
                    Prompt.words("pace-word", "Are we going too fast, too slow, or is it right for me?")),
            Section.of(
                    "What I need",
                    Prompt.words("pace-slower", "Where would I like more time?"),
                    Prompt.words("pace-closer", "Where would I like to come closer?"),
                    Prompt.words("pace-unsaid", "Is there something I went along with that I would rather not?")),
            Section.of("Until next time", Prompt.words("one-thing", "What pace shall we keep until we talk again?")));

    private static final Template REPAIR_TALK = Template.of(
            "Repair talk",
            Section.of(
                    "Arriving",
                    Prompt.numbers(
                            "repair-ready",
                            "How ready am I to listen and to speak?",
                            List.of(new Label("Calm"), new Label("Able to listen")))),
            Section.of(
                    "What happened",
                    Prompt.words("repair-happened", "What happened, as I saw it, without guessing your reasons?"),
                    Prompt.words("repair-felt", "How was it for me?")),
            Section.of(
                    "What lies under it",
                    Prompt.words("repair-part", "What was my own part in it?"),
                    Prompt.words("repair-understood", "What do I understand about how it was for you?")),
            Section.of(
                    "What we do",
                    Prompt.words("repair-need", "What do I need now?"),
                    Prompt.words("repair-offer", "What can I offer, so that it goes better next time?")));

    private static final Template YEARLY_REVIEW = Template.of(
            "Yearly review",
            Section.of("How we are", Prompt.numbers("how-we-are", "How was this year for me?", HOW_WE_ARE)),
            Section.of(
                    "Looking back",
                    Prompt.words("year-moments", "Which moments of this year do I want to keep?"),
                    Prompt.words("thanks", "What would I like to thank you for?"),
                    Prompt.words("year-hard", "What was the hardest part, and what did it teach me?")),
            Section.of(
                    "What changed",
                    Prompt.words("year-me", "How have I changed?"),
                    Prompt.words("year-us", "How have we changed with each other?"),
                    Prompt.words("year-reasons", "What of our old difficulties is different now, and what is not?")),
            Section.of(
                    "What we carry on",
                    Prompt.words("goals-due", "Which goals do we take along, and which do we let go?"),
                    Prompt.words("boundaries", "Do our boundaries still fit?"),
                    Prompt.words("year-right", "Is this still right for me?")),
            Section.of(
                    "Looking forward",
                    Prompt.words("one-thing", "What is the one thing to change next year?"),
                    Prompt.words("looking-forward", "What do I look forward to with you?")));

    private BuiltInTemplates() {}

    static Template of(BuiltIn which) {
        return switch (which) {
            case WEEKLY -> WEEKLY;
            case MONTHLY -> MONTHLY;
            case PACE_CHECK -> PACE_CHECK;
            case REPAIR_TALK -> REPAIR_TALK;
            case YEARLY_REVIEW -> YEARLY_REVIEW;
        };
    }
}
