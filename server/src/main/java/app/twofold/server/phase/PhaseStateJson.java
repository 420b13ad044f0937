package app.twofold.server.phase;

import app.twofold.domain.phase.Phases;
import app.twofold.domain.phase.Proposal;
import app.twofold.domain.phase.Said;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Where the two have been and are, and what waits for an answer.
final class PhaseStateJson {

    private PhaseStateJson() {}

    static void write(ObjectNode json, Phases phases) {
        ArrayNode said = json.putArray("phases");
        phases.said().forEach(phase -> write(said.addObject(), phase));
        if (phases.proposal() != null) {
            write(json.putObject("phaseProposal"), phases.proposal());
        }
    }

    private static void write(ObjectNode json, Said said) {
        PhaseForms.PHASE.write(json.put("seq", said.seq()), said.phase());
        PhaseForms.SINCE.write(json, said.since());
        json.put("by", said.by().toString()).put("at", said.at().toString());
        if (said.agreed() != null) {
            json.put("agreedBy", said.agreed().toString());
        }
    }

    private static void write(ObjectNode json, Proposal proposal) {
        PhaseForms.PHASE.write(json.put("proposal", proposal.seq()), proposal.phase());
        PhaseForms.SINCE.write(json, proposal.since());
        json.put("by", proposal.by().toString()).put("at", proposal.at().toString());
        if (proposal.declined() != null) {
            json.put("declinedAt", proposal.declined().toString());
        }
    }
}
