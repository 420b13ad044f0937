package app.twofold.ui.room.floor;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.InPerson;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.session.Answer.Skipped;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.desk.SeenCheckin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The answers to one prompt side by side, like the two pages of a book. Every kind of answer has the same weight.
public final class AnswerPages extends Div {

    private static final long serialVersionUID = 1L;

    public AnswerPages(SeenCheckin sight, Prompt prompt, Map<PersonId, Answer> answers) {
        addClassName("tf-book");
        setClassName("is-single", sight.persons().size() == 1);
        sight.persons().forEach(person -> add(page(sight, prompt, person, answers.get(person))));
    }

    private static Article page(SeenCheckin sight, Prompt prompt, PersonId person, @Nullable Answer answer) {
        HtmlContainer name = new HtmlContainer("b");
        name.setText(sight.name(person));
        Header header = new Header(Layout.row(10, sight.avatar(person), name));
        return sight.owner(person).on(new Article(header, words(prompt, answer, sight.owner(person))));
    }

    private static Component words(Prompt prompt, @Nullable Answer answer, Owner owner) {
        return switch (answer) {
            case null -> quiet(t("room.answer.erased"));
            case Said(var words) -> large(words.value());
            case Numbers(var byLabel) -> numbers(prompt, byLabel, owner);
            case InPerson() -> quiet(t("room.in-person.revealed"));
            case Skipped() -> quiet(t("room.skip.revealed"));
        };
    }

    private static Paragraph large(String text) {
        Paragraph voice = Type.voice(text);
        voice.addClassName("is-large");
        return voice;
    }

    private static Paragraph quiet(String text) {
        Paragraph words = large(text);
        words.addClassName("is-aside");
        return words;
    }

    private static UnorderedList numbers(Prompt prompt, Map<Label, Integer> byLabel, Owner owner) {
        UnorderedList list = new UnorderedList();
        list.addClassName("nums");
        for (Label label : prompt.labels()) {
            Integer value = byLabel.get(label);
            HtmlContainer track = owner.on(new HtmlContainer("i"));
            track.getStyle().set("--v", (value == null ? 0 : value * 10) + "%");
            track.getElement().setAttribute("aria-hidden", "true");
            HtmlContainer number = new HtmlContainer("b");
            number.setText(value == null ? "–" : value.toString());
            if (value == null) {
                number.getElement().setAttribute("aria-label", t("room.number.none"));
                number.getElement().setAttribute("role", "img");
            }
            list.add(new ListItem(new Span(label.value()), track, number));
        }
        return list;
    }
}
