package app.twofold.ui.invitation;

import app.twofold.server.invitation.Invitations.Preview;
import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// The invitation itself, with its three answers of the same size.
final class Letter extends Article {

    private static final long serialVersionUID = 1L;

    private final transient Preview preview;

    Letter(Preview preview, Answers answers) {
        this.preview = preview;
        addClassName("tf-letter");
        getStyle().set("--tf-hue-a", String.valueOf(preview.hue().degrees()));
        addClassName("tf-hues");
        add(head(), body(answers));
    }

    /// What the invited person may answer.
    interface Answers {

        void yes();

        void later();

        void no();
    }

    private Section head() {
        Div near = InvitationParts.styled(new Div(half("by-a", "on"), half("by-me")), "tf-near");
        near.getStyle().set("--days", "2.4");
        near.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", getTranslation("invitation.letter.half"));
        return InvitationParts.styled(
                new Section(
                        near,
                        InvitationParts.title(getTranslation("invitation.letter.title", preview.inviter())),
                        InvitationParts.sub(getTranslation("invitation.letter.sub"))),
                "tf-fold");
    }

    private Section body(Answers answers) {
        Section body = InvitationParts.styled(new Section(), "tf-fold", "is-under");
        if (!preview.greeting().isBlank()) {
            body.add(greeting());
        }
        body.add(terms(), ask(answers), small());
        return body;
    }

    private HtmlContainer greeting() {
        Paragraph words =
                InvitationParts.styled(new Paragraph(preview.greeting().value()), "tf-voice");
        words.getStyle().set("white-space", "pre-wrap");
        String name = preview.inviter().value();
        Span initial = InvitationParts.styled(
                new Span(name.substring(0, name.offsetByCodePoints(0, 1))), "tf-ava", "by-a", "is-xs");
        initial.getElement().setAttribute("aria-hidden", "true");
        Footer from = new Footer(initial, new Span(getTranslation("invitation.letter.wrote", name)));
        from.addClassNames("tf-meta", "is-2");
        HtmlContainer quote = new HtmlContainer("blockquote");
        quote.addClassNames("by-a", "tf-quote");
        quote.add(words, from);
        return quote;
    }

    private UnorderedList terms() {
        UnorderedList terms = new UnorderedList(
                term(Icon.EYE.create(), "share"),
                term(Icon.LOCK.create(), "yours"),
                term(Icon.CHECK.create(), "agree"));
        terms.addClassName("tf-terms");
        return terms;
    }

    private ListItem term(Component icon, String key) {
        HtmlContainer name = new HtmlContainer("b");
        name.setText(getTranslation("invitation.letter." + key));
        Paragraph text = new Paragraph(getTranslation("invitation.letter." + key + ".text", preview.inviter()));
        return new ListItem(icon, new Div(name, text));
    }

    private Div ask(Answers answers) {
        Button yes = InvitationParts.styled(
                InvitationParts.plain(getTranslation("invitation.letter.yes"), answers::yes), "is-own");
        Button later = InvitationParts.plain(getTranslation("invitation.letter.later"), answers::later);
        Button no = InvitationParts.plain(getTranslation("invitation.letter.no"), answers::no);
        return InvitationParts.styled(new Div(yes, later, no), "tf-ask");
    }

    private Paragraph small() {
        return InvitationParts.styled(
                InvitationParts.note(getTranslation("invitation.letter.small", preview.inviter())), "tf-small");
    }

    private static HtmlContainer half(String... classes) {
        return InvitationParts.styled(new HtmlContainer("i"), classes);
    }
}
