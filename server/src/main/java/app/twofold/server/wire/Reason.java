package app.twofold.server.wire;

import app.twofold.domain.InvalidValue;

/// Why something is refused, as other programs learn of it.
///
/// @param code    stable, for programs, for example `goal.not-active`
/// @param message one English sentence, for developers; never holds content
public record Reason(String code, String message) {

    public static Reason of(InvalidInput invalid) {
        return new Reason(invalid.code(), invalid.explanation());
    }

    /// The reason for a value whose field is not known.
    public static Reason of(InvalidValue invalid) {
        return new Reason(codeOf(invalid.fault()), "A value " + ruleOf(invalid) + ".");
    }

    /// One sentence about the named field.
    static String about(String field, InvalidValue invalid) {
        return "The field \"" + field + "\" " + ruleOf(invalid) + ".";
    }

    static String codeOf(InvalidValue.Fault fault) {
        return switch (fault) {
            case EMPTY -> "value.empty";
            case TOO_LONG -> "text.too-long";
            case CONTROL_CHARACTER -> "text.control-character";
            case NOT_POSITIVE -> "amount.not-positive";
            case TOO_LARGE -> "amount.too-large";
            case TOO_MANY_DECIMALS -> "amount.too-many-decimals";
            case TOO_MANY_ITEMS -> "list.too-many-items";
            case SAME_TWICE -> "value.same-twice";
            case OUT_OF_RANGE -> "value.out-of-range";
            case MALFORMED -> "value.malformed";
            case NEVER -> "value.never";
            case GUESSABLE -> "value.guessable";
        };
    }

    private static String ruleOf(InvalidValue invalid) {
        long limit = invalid.limit();
        return switch (invalid.fault()) {
            case EMPTY -> "must not be empty";
            case TOO_LONG -> "may have at most " + limit + " characters";
            case CONTROL_CHARACTER -> "holds a control character";
            case NOT_POSITIVE -> "must be more than 0";
            case TOO_LARGE -> "may be at most " + limit;
            case TOO_MANY_DECIMALS -> "has too many decimals";
            case TOO_MANY_ITEMS -> "may have at most " + limit + " items";
            case SAME_TWICE -> "holds the same value twice";
            case OUT_OF_RANGE -> "is out of range";
            case MALFORMED -> "is malformed";
            case NEVER -> "never comes true";
            case GUESSABLE -> "is guessed too soon";
        };
    }
}
