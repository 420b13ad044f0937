package app.twofold.server.sync;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What two partners say so that their state holds something of every kind. Begins after the fourth event.
record RichTalk(UUID goal) {

    private static final String STEP = "0192f5a4-7c1e-7a30-9b52-3f6f0a1c2d11";
    private static final String WIN = "0192f5a4-7c1e-7a30-9b52-3f6f0a1c2d12";
    private static final String LET_GO = "0192f5a4-7c1e-7a30-9b52-3f6f0a1c2d13";
    private static final String DECLINED = "0192f5a4-7c1e-7a30-9b52-3f6f0a1c2d14";
    private static final String WORDING = "'title':'Walk','why':'air','area':'fun','due':'2030-01-31',"
            + "'firstStep':'shoes','ifThen':{'if':'sun','then':'out'},'carriedBy':'either','measure':";
    private static final String STEPS = "{'kind':'milestones','steps':[{'id':'" + STEP + "','title':'One'}]}";

    record Line(boolean bySam, String command) {}

    List<Line> lines() {
        return Stream.of(aboutPhases(), aboutTheGoal(), aboutEndings(), aboutWins(), aboutPromises())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Line> aboutPhases() {
        return List.of(
                alex("phase.propose", "'phase':'apart','since':'2025-03-01'"),
                alex("phase.propose", "'phase':'in-contact','since':'2025-06-01'"),
                sam("phase.agree", "'proposal':6"),
                sam("phase.propose", "'phase':'in-contact','since':'2025-05-01'"),
                alex("phase.agree", "'proposal':8"),
                sam("phase.propose", "'phase':'together','since':'2025-09-01'"),
                sam("phase.withdraw"),
                alex("phase.propose", "'phase':'friends-again','since':'2025-10-01'"),
                sam("phase.decline", "'proposal':12"));
    }

    private List<Line> aboutTheGoal() {
        return List.of(
                alex("goal.propose", id(goal), WORDING + STEPS),
                sam("goal.agree", id(goal), "'version':1"),
                alex("goal.note", id(goal), "'base':0,'text':'We meet on Monday'"),
                sam("goal.note", id(goal), "'base':16,'text':'We meet on Tuesday'"),
                alex("goal.note", id(goal), "'base':16,'text':'We meet on Friday'"),
                alex("goal.log-progress", id(goal), "'amount':'2.50','on':'2026-01-05','note':'far'"),
                alex("goal.reach-milestone", id(goal), "'milestoneId':'" + STEP + "','on':'2026-01-05'"),
                sam("goal.edit", id(goal), "'base':15,'field':'why','value':'sun'"),
                alex("goal.edit", id(goal), "'base':15,'field':'why','value':'rain'"),
                alex("goal.suggest", id(goal), "'version':2," + WORDING + "{'kind':'times','count':2,'period':'week'}"),
                sam("goal.not-now", id(goal), "'version':3,'reason':'busy'"),
                alex("goal.call-achieved", id(goal)),
                sam("goal.set-aside", id(goal), "'resumeOn':'2030-01-01'"));
    }

    private static List<Line> aboutEndings() {
        String quantity = "{'kind':'quantity','from':10,'to':'0','unit':'kg'}";
        return List.of(
                alex("goal.propose", id(LET_GO), WORDING + quantity),
                sam("goal.agree", id(LET_GO), "'version':1"),
                sam("goal.let-go", id(LET_GO), "'reason':'enough'"),
                alex("goal.acknowledge-let-go", id(LET_GO)),
                alex("goal.propose", id(DECLINED), "'title':'Dance','area':'fun'"),
                sam("goal.not-now", id(DECLINED), "'version':1"));
    }

    private List<Line> aboutWins() {
        String words = "'kind':'thanks','text':'soup','about':'you','on':'2026-01-05'," + id(goal);
        return List.of(
                alex("win.log", win(), words),
                sam("win.reply", win(), "'text':'gladly'"),
                sam("win.react", win(), "'reaction':'smiled'"),
                alex("win.correct", win(), words.replace("soup", "the soup")));
    }

    private static List<Line> aboutPromises() {
        String later = "'text':'Home by eight','until':'2030-01-01'";
        return List.of(
                alex("promise.make", promise(1), "'text':'Home by seven'"),
                sam("promise.propose-change", promise(1), later),
                alex("promise.propose-change", promise(1), later),
                sam("promise.judge", promise(1), "'kept':true,'words':'Thank you'"),
                alex("promise.propose", promise(2), "'text':'Phones stay ours'"),
                sam("promise.propose-change", promise(2), later, "'proposal':41"),
                alex("promise.propose-change", promise(2), later),
                alex("promise.judge", promise(2), "'terms':43,'kept':true"),
                sam("promise.judge", promise(2), "'kept':false"),
                sam("promise.make", promise(3), "'text':'I ring'"),
                sam("promise.propose-change", promise(3), later),
                sam("promise.withdraw-change", promise(3)),
                sam("promise.take-back", promise(3)),
                sam("promise.propose", promise(4), later));
    }

    private static String promise(int number) {
        return "'promiseId':'0192f5a4-7c1e-4a30-9b52-3f6f0a1c2d4" + number + "'";
    }

    private static String id(Object goal) {
        return "'goalId':'" + goal + "'";
    }

    private static String win() {
        return "'winId':'" + WIN + "'";
    }

    private static Line alex(String type, String... fields) {
        return new Line(false, command(type, fields));
    }

    private static Line sam(String type, String... fields) {
        return new Line(true, command(type, fields));
    }

    private static String command(String type, String... fields) {
        return ("{'type':'" + type + "'"
                        + Stream.of(fields).map(field -> "," + field).collect(Collectors.joining()) + "}")
                .replace('\'', '"');
    }
}
