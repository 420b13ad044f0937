package app.twofold.domain.text;

/// What exact edits of a text that both may write in come to.
public sealed interface Carried {

    /// Nothing is left to do: the other has done the same.
    record Nothing() implements Carried {}

    /// @param edit the change of the text as it stands
    /// @param text the text after it
    record Changed(TextEdit edit, String text) implements Carried {}

    /// What happened to the text since then is not known any more, or the seq has not been yet.
    record BaseUnknown() implements Carried {}

    /// The text as it was read is not what the edits say.
    record Differs() implements Carried {}
}
