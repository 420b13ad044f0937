package app.twofold.server.phase;

import app.twofold.domain.phase.PhaseHappening;
import app.twofold.server.wire.Details;

/// The written form of what is told of where the two are.
final class PhaseHappeningJson {

    private PhaseHappeningJson() {}

    static void write(Details json, PhaseHappening happening) {
        json.name("phase", PhaseNames.PHASE.of(happening.phase())).day("on", happening.since());
        switch (happening) {
            case PhaseHappening.Proposed _ -> json.what("phase.proposed");
            case PhaseHappening.Declined _ -> json.what("phase.declined");
            case PhaseHappening.Withdrawn _ -> json.what("phase.withdrawn");
            case PhaseHappening.Entered(var _, var _, var before) -> {
                json.what("phase.entered");
                if (before != null) {
                    json.name("phaseBefore", PhaseNames.PHASE.of(before));
                }
            }
            case PhaseHappening.Redated(var _, var _, var before) ->
                json.what("phase.redated").day("onBefore", before);
        }
    }
}
