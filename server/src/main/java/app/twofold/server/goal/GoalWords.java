package app.twofold.server.goal;

import app.twofold.domain.MilestoneId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.EntryNumber;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Entries;
import app.twofold.domain.goal.wording.Measure.Milestone;
import app.twofold.domain.goal.wording.Measure.Milestones;
import app.twofold.domain.goal.wording.Measure.Quantity;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.domain.goal.wording.Reading;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.ObjectSchema;
import app.twofold.server.form.Part;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Shape;
import app.twofold.server.form.Union;
import app.twofold.server.wire.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// The exact words of a goal with their measure, and the numbers that are entered for it. What is empty is left out.
public final class GoalWords {

    static final Field<Area> AREA = Field.choice("area", GoalNames.AREA);
    static final Field<Carrier> CARRIER = Field.choice("carriedBy", GoalNames.CARRIER);

    private static final Schema BOUND = Schema.DECIMAL.named("Bound");

    private static final Shape<Milestone> STEP =
            Shape.of(Milestone.class, Field.id("id", MilestoneId.class, MilestoneId::new), Field.title("title"));

    static final Union<Measure> MEASURE = Union.of(
            "kind",
            Measure.class,
            List.of(
                    Form.of("none", Measure.None.class),
                    Form.of(
                                    "times",
                                    Times.class,
                                    Field.number("count").described(Schema.between(1, Times.MAX)),
                                    Field.choice("period", GoalNames.PERIOD))
                            .blaming("count"),
                    Form.of(
                                    "quantity",
                                    Quantity.class,
                                    Field.decimal("from").described(BOUND),
                                    Field.decimal("to").described(BOUND),
                                    Field.title("unit"),
                                    Field.choice("entries", GoalNames.ENTRIES).orElse(Entries.ADD_UP))
                            .blaming("from/to"),
                    Form.of(
                                    "milestones",
                                    Milestones.class,
                                    Field.list("steps", STEP)
                                            .described(Schema.list(Schema.object(STEP))
                                                    .with("minItems", 1)
                                                    .with("maxItems", Milestones.MAX)))
                            .blaming("steps")));

    static final Schema MEASURE_SCHEMA = Schema.object("Measure", MEASURE);

    private static final Shape<IfThen> IF_THEN = Shape.of(
            IfThen.class,
            Field.words("if").orElseWritten(Words.NONE),
            Field.words("then").orElseWritten(Words.NONE));

    public static final Shape<Wording> WORDING = Shape.of(
                    Wording.class,
                    Field.title("title"),
                    Field.words("why").orElseWritten(Words.NONE),
                    AREA,
                    Field.object("measure", MEASURE).described(MEASURE_SCHEMA).orElse(new Measure.None()),
                    Field.date("due").optional(),
                    Field.words("firstStep").orElse(Words.NONE),
                    Field.object("ifThen", IF_THEN)
                            .described(Schema.object("IfThen", IF_THEN))
                            .orElse(IfThen.NONE),
                    CARRIER.orElseWritten(Carrier.BOTH))
            .blaming("due");

    /// An amount, or with `"reading": true` where the number stands.
    static final Part<EntryNumber> NUMBER = new Entered();

    private GoalWords() {}

    private record Entered(Field<BigDecimal> amount, Field<Boolean> reading) implements Part<EntryNumber> {

        Entered() {
            this(
                    Field.decimal("amount").described(Schema.DECIMAL.named("Amount")),
                    Field.flag("reading")
                            .described(Schema.ofType("boolean").named("IsReading"))
                            .orElse(false));
        }

        @Override
        public Class<?> type() {
            return EntryNumber.class;
        }

        @Override
        public EntryNumber read(Fields fields) {
            return reading.read(fields)
                    ? fields.checked("amount", amount.read(fields), Reading::new)
                    : fields.checked("amount", amount.read(fields), Amount::new);
        }

        @Override
        public void write(ObjectNode json, EntryNumber number) {
            amount.write(json, number.value());
            reading.write(json, number instanceof Reading);
        }

        @Override
        public Stream<ObjectSchema> describe(ObjectSchema object) {
            return amount.describe(object).flatMap(reading::describe);
        }
    }
}
