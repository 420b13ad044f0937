package app.twofold.domain.goal.wording;

import app.twofold.domain.Words;

/// An implementation intention: "if ..., then we ...". Either half may still be empty.
public record IfThen(Words when, Words then) {

    public static final IfThen NONE = new IfThen(Words.NONE, Words.NONE);
}
