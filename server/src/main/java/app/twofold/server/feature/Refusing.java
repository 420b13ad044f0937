package app.twofold.server.feature;

import app.twofold.domain.Refusal;
import app.twofold.server.wire.Reason;
import java.util.function.Function;

/// How other programs learn of refusals of one kind.
public record Refusing<R extends Refusal>(Class<R> of, Function<R, Reason> reason) implements ByClass<Refusal> {

    public Reason reasonOf(Refusal refusal) {
        return reason.apply(of.cast(refusal));
    }
}
