package app.twofold.domain;

import app.twofold.domain.InvalidValue.Fault;

/// The rules that every text keeps, whoever wrote it and over whichever way it came.
final class TextRules {

    private TextRules() {}

    static String line(String text, int maxLength) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new InvalidValue(Fault.EMPTY);
        }
        return checked(trimmed, maxLength, false);
    }

    static String lines(String text, int maxLength) {
        return checked(text.replace("\r\n", "\n").replace('\r', '\n'), maxLength, true);
    }

    private static String checked(String text, int maxLength, boolean multiline) {
        if (text.codePointCount(0, text.length()) > maxLength) {
            throw new InvalidValue(Fault.TOO_LONG, maxLength);
        }
        boolean broken = text.codePoints()
                .anyMatch(c ->
                        isLoneSurrogate(c) || (Character.isISOControl(c) && !(multiline && (c == '\n' || c == '\t'))));
        if (broken) {
            throw new InvalidValue(Fault.CONTROL_CHARACTER);
        }
        return text;
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
