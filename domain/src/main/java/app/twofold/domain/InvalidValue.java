package app.twofold.domain;

/// A value breaks a rule of its own type: too long, out of range, malformed. Nothing has changed.
/// The message never holds the value.
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final long limit;

    public InvalidValue(Fault fault) {
        this(fault, 0);
    }

    /// @param limit the bound that was broken, in the unit of the fault; 0 where the fault has none
    public InvalidValue(Fault fault, long limit) {
        super(fault + (limit == 0 ? "" : " " + limit));
        this.fault = fault;
        this.limit = limit;
    }

    public Fault fault() {
        return fault;
    }

    public long limit() {
        return limit;
    }

    /// What may be wrong with a value.
    public enum Fault {
        EMPTY,
        TOO_LONG,
        CONTROL_CHARACTER,
        NOT_POSITIVE,
        TOO_LARGE,
        TOO_MANY_DECIMALS,
        TOO_MANY_ITEMS,
        SAME_TWICE,
        OUT_OF_RANGE,
        MALFORMED,
        /// A rule of dates that no day ever fulfils.
        NEVER,
        /// A secret that is among the first that anybody would guess.
        GUESSABLE
    }
}
