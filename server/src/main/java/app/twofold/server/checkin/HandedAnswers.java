package app.twofold.server.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.server.AccountDeleted;
import app.twofold.server.key.AuthorSeal;
import app.twofold.server.key.DataKeys;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.Json;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/// The answers of those who are ready, from then until they are revealed, so that whoever comes later need not wait for
/// both to be there. They are sealed under their author's key for the couple, and nothing but a reveal reads them.
@Repository
class HandedAnswers {

    private final JdbcClient jdbc;
    private final AuthorSeal seal;

    HandedAnswers(JdbcClient jdbc, DataKeys keys) {
        this.jdbc = jdbc;
        this.seal = new AuthorSeal(keys);
    }

    /// What is answered by whom.
    record Of(CoupleId couple, CheckinId checkin, PromptId prompt, PersonId person) {

        private String place() {
            return "handed answer " + checkin + " " + prompt;
        }
    }

    /// Takes it in, in place of what was there.
    void put(Of of, Answer answer) {
        ObjectNode json = Json.object();
        KeptAnswerJson.FORM.write(json, new KeptAnswerJson(of.checkin, of.prompt, answer));
        byte[] payload = seal.seal(of.couple.value(), of.person.value(), of.place(), Json.write(json));
        jdbc.sql("""
                        insert into handed_answer (couple_id, checkin_id, prompt, person_id, payload)
                        values (?, ?, ?, ?, ?)
                        on conflict (couple_id, checkin_id, prompt, person_id) do update
                        set payload = excluded.payload""")
                .params(of.couple.value(), of.checkin.value(), of.prompt.value(), of.person.value(), payload)
                .update();
    }

    Optional<Answer> find(Of of) {
        return jdbc.sql("""
                        select payload from handed_answer
                        where couple_id = ? and checkin_id = ? and prompt = ? and person_id = ?""")
                .params(of.couple.value(), of.checkin.value(), of.prompt.value(), of.person.value())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .flatMap(payload -> seal.open(of.couple.value(), of.person.value(), of.place(), payload))
                .map(json ->
                        KeptAnswerJson.FORM.read(Fields.kept(Json.parse(json))).answer());
    }

    void remove(Of of) {
        jdbc.sql("""
                        delete from handed_answer
                        where couple_id = ? and checkin_id = ? and prompt = ? and person_id = ?""")
                .params(of.couple.value(), of.checkin.value(), of.prompt.value(), of.person.value())
                .update();
    }

    void remove(CoupleId couple, CheckinId checkin, PromptId prompt) {
        jdbc.sql("delete from handed_answer where couple_id = ? and checkin_id = ? and prompt = ?")
                .params(couple.value(), checkin.value(), prompt.value())
                .update();
    }

    void remove(CoupleId couple, CheckinId checkin) {
        jdbc.sql("delete from handed_answer where couple_id = ? and checkin_id = ?")
                .params(couple.value(), checkin.value())
                .update();
    }

    @EventListener
    void delete(AccountDeleted deleted) {
        jdbc.sql("delete from handed_answer where person_id = ?")
                .param(deleted.person())
                .update();
    }

    void remove(CoupleId couple) {
        jdbc.sql("delete from handed_answer where couple_id = ?")
                .param(couple.value())
                .update();
    }
}
