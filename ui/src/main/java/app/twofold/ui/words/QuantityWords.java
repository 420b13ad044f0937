package app.twofold.ui.words;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.goal.figure.GoalFigures.Pace;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.EntryNumber;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Reading;
import java.math.BigDecimal;

/// Says in words what the numbers of a goal mean.
public final class QuantityWords {

    private QuantityWords() {}

    /// "€640 of €1,200" from nothing; "88 kg now, 2 of 10" by readings; else "€600 now, from 1,000 to 200".
    public static String soFar(Quantity quantity, GoalFigures figures) {
        String unit = quantity.unit().value();
        return switch (quantity.entries()) {
            case READINGS -> figures.pace() == Pace.NOT_STARTED ? noReading(quantity) : reading(quantity, figures);
            case ADD_UP -> {
                if (quantity.from().signum() == 0 && quantity.to().signum() > 0) {
                    yield Numbers.of(figures.total(), quantity.to(), unit);
                }
                yield t(
                        "words.quantity.moving",
                        Numbers.with(quantity.after(figures.total()), unit),
                        Numbers.plain(quantity.from()),
                        Numbers.plain(quantity.to()));
            }
        };
    }

    /// What one entry says: "88 kg now", "€50 added", "€50 taken off", "twice".
    ///
    /// @param measure the measure in force
    public static String entry(EntryNumber number, Measure measure) {
        return switch (number) {
            case Reading(var value) -> t("words.entry.now", withUnit(value, measure));
            case Amount(var value)
            when measure instanceof Quantity quantity ->
                t(
                        quantity.to().compareTo(quantity.from()) > 0 ? "words.entry.added" : "words.entry.off",
                        withUnit(value, measure));
            case Amount(var value) -> t("words.entry.times", value);
        };
    }

    private static String noReading(Quantity quantity) {
        return t(
                "words.quantity.no-reading",
                Numbers.plain(quantity.from()),
                Numbers.with(quantity.to(), quantity.unit().value()));
    }

    private static String reading(Quantity quantity, GoalFigures figures) {
        String now =
                Numbers.with(quantity.after(figures.total()), quantity.unit().value());
        BigDecimal whole = quantity.to().subtract(quantity.from()).abs();
        return figures.total().signum() < 0
                ? t("words.entry.now", now)
                : t("words.quantity.reading", now, Numbers.plain(figures.total()), Numbers.plain(whole));
    }

    private static String withUnit(BigDecimal value, Measure measure) {
        return measure instanceof Quantity quantity
                ? Numbers.with(value, quantity.unit().value())
                : Numbers.plain(value);
    }
}
