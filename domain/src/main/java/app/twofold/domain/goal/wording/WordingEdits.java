package app.twofold.domain.goal.wording;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.SetArea;
import app.twofold.domain.goal.wording.Edit.SetCarrier;
import app.twofold.domain.goal.wording.Edit.SetDue;
import app.twofold.domain.goal.wording.Edit.SetMeasure;
import app.twofold.domain.goal.wording.Edit.TextField;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Applies edits to a wording.
public final class WordingEdits {

    private WordingEdits() {}

    public static String text(Wording wording, TextField field) {
        return switch (field) {
            case TITLE -> wording.title().value();
            case WHY -> wording.why().value();
            case FIRST_STEP -> wording.firstStep().value();
            case WHEN -> wording.plan().when().value();
            case THEN -> wording.plan().then().value();
        };
    }

    /// Whether the field may hold this text.
    public static boolean fits(TextField field, String text) {
        return field == TextField.TITLE ? title(text).isPresent() : Words.mayHold(text);
    }

    /// The wording after an edit. Total: a title that is none changes nothing.
    public static Wording applied(Wording wording, Edit edit) {
        return switch (edit) {
            case EditText(var field, var text) -> with(wording, field, text);
            case SetArea(var area) -> with(wording, area);
            case SetMeasure(var measure) -> with(wording, measure);
            case SetDue(var due) -> due(wording, due);
            case SetCarrier(var carrier) -> with(wording, carrier);
        };
    }

    private static Wording with(Wording w, TextField field, Words text) {
        return switch (field) {
            case TITLE -> title(text.value()).map(title -> with(w, title)).orElse(w);
            case WHY -> texts(w, text, w.firstStep(), w.plan());
            case FIRST_STEP -> texts(w, w.why(), text, w.plan());
            case WHEN ->
                texts(w, w.why(), w.firstStep(), new IfThen(text, w.plan().then()));
            case THEN -> texts(w, w.why(), w.firstStep(), new IfThen(w.plan().when(), text));
        };
    }

    private static Optional<Title> title(String text) {
        try {
            return Optional.of(new Title(text));
        } catch (InvalidValue _) {
            return Optional.empty();
        }
    }

    private static Wording texts(Wording w, Words why, Words firstStep, IfThen plan) {
        return new Wording(w.title(), why, w.area(), w.measure(), w.due(), firstStep, plan, w.carriedBy());
    }

    private static Wording with(Wording w, Title title) {
        return new Wording(title, w.why(), w.area(), w.measure(), w.due(), w.firstStep(), w.plan(), w.carriedBy());
    }

    private static Wording with(Wording w, Area area) {
        return new Wording(w.title(), w.why(), area, w.measure(), w.due(), w.firstStep(), w.plan(), w.carriedBy());
    }

    private static Wording with(Wording w, Measure measure) {
        return new Wording(w.title(), w.why(), w.area(), measure, w.due(), w.firstStep(), w.plan(), w.carriedBy());
    }

    private static Wording due(Wording w, @Nullable LocalDate due) {
        return new Wording(w.title(), w.why(), w.area(), w.measure(), due, w.firstStep(), w.plan(), w.carriedBy());
    }

    private static Wording with(Wording w, Carrier carrier) {
        return new Wording(w.title(), w.why(), w.area(), w.measure(), w.due(), w.firstStep(), w.plan(), carrier);
    }
}
