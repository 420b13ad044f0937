package app.twofold.server.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.server.NothingHere;
import app.twofold.server.Seat;
import app.twofold.server.wire.Json;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The caller's own answers over REST, sealed or not. Nobody else's are ever here.
@RestController
@RequestMapping(path = "/api/v1/couples/{couple}/checkins/{checkin}", produces = MediaType.APPLICATION_JSON_VALUE)
class AnswersController {

    private final SealedAnswers answers;

    AnswersController(SealedAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/answers")
    String own(Seat seat, @PathVariable String checkin) {
        CheckinId id = id(checkin);
        Map<PromptId, Kept> own = answers.own(seat, id);
        if (own.isEmpty() && answers.preparation(seat, id).isEmpty()) {
            throw new NothingHere();
        }
        ObjectNode json = Json.object();
        ArrayNode list = json.putArray("answers");
        own.forEach((prompt, kept) -> list.addObject()
                .put("promptId", prompt.value())
                .put("at", kept.at().toString())
                .set("answer", AnswerJson.write(kept.answer())));
        return Json.write(json);
    }

    private static CheckinId id(String text) {
        try {
            return CheckinId.of(text);
        } catch (IllegalArgumentException _) {
            throw new NothingHere();
        }
    }
}
