package app.twofold.server.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final Shape<Note> NOTE = Shape.of(
            Note.class,
            Field.title("name"),
            Field.words("text").orElse(Words.NONE),
            Field.number("page").optional());

    /// Anything with a field that may be left out.
    public record Note(Title title, Words text, @Nullable Integer page) {}

    @Test
    void fieldsAreWrittenInTheOrderOfTheRecordAndWhatIsAbsentIsLeftOut() {
        assertThat(written(new Note(new Title("a"), new Words("b"), 3)))
                .isEqualTo("{\"name\":\"a\",\"text\":\"b\",\"page\":3}");
        assertThat(written(new Note(new Title("a"), Words.NONE, null))).isEqualTo("{\"name\":\"a\"}");
    }

    @Test
    void whatIsLeftOutIsReadAsWhatIsMeant() {
        assertThat(NOTE.read(fields("{\"name\":\"a\",\"page\":null}")))
                .isEqualTo(new Note(new Title("a"), Words.NONE, null));
    }

    @Test
    void aRecordNeedsOnePartForEachComponent() {
        assertThatThrownBy(() -> Shape.of(IfThen.class, Field.words("if")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IfThen");
        assertThatThrownBy(() -> Shape.of(String.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPartMustBeOfTheTypeOfItsComponent() {
        assertThatThrownBy(() -> Shape.of(IfThen.class, Field.words("if"), Field.title("then")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IfThen.then");
        assertThat(Shape.of(Hue.class, Field.number("degrees"))).isNotNull();
    }

    @Test
    void aRefusalOfTheRecordNamesTheFieldThatIsToBlame() {
        Shape<Hue> hue = Shape.of(Hue.class, Field.number("degrees"));

        assertThatThrownBy(() -> hue.read(fields("{\"degrees\":400}"))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> hue.blaming("degrees").read(fields("{\"degrees\":400}")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("\"degrees\"");
    }

    @Test
    void aTableHoldsEachNameAndEachTypeOnce() {
        Form<Hue> hue = Form.of("hue", Hue.class, Field.number("degrees"));
        Form<IfThen> ifThen = Form.of("hue", IfThen.class, Field.words("if"), Field.words("then"));

        assertThatThrownBy(() -> Forms.<Record>of(List.of(List.of(hue, ifThen))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Forms.<Record>of(List.of(List.of(hue), List.of(hue))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Fields fields(String json) {
        return Fields.of(Json.parse(json));
    }

    private static String written(Note note) {
        var json = Json.object();
        NOTE.write(json, note);
        return Json.write(json);
    }
}
