package app.twofold.server.wire;

/// In which ways what came in may fail to be what it says it is, apart from values that break a rule of their own.
public enum Misread {
    JSON_MALFORMED("json.malformed"),
    FRAME_UNKNOWN("frame.unknown"),
    COMMAND_UNKNOWN("command.unknown"),
    FIELD_MISSING("field.missing"),
    FIELD_OF_WRONG_TYPE("field.wrong-type"),
    CHOICE_UNKNOWN("choice.unknown"),
    ID_MALFORMED("id.malformed"),
    DATE_MALFORMED("date.malformed"),
    TIME_MALFORMED("time.malformed"),
    ZONE_UNKNOWN("zone.unknown");

    private final String code;

    Misread(String code) {
        this.code = code;
    }

    /// Stable, for programs.
    public String code() {
        return code;
    }
}
