/// The language and the rules of Twofold: what two people may ask for, what happened, and what follows from it.
/// No clock, no randomness, no input or output.
module app.twofold.domain {
    requires static transitive org.jspecify;
    requires transitive org.pcollections;
    requires io.github.javadiffutils;

    exports app.twofold.domain;
    exports app.twofold.domain.boundary;
    exports app.twofold.domain.boundary.wording;
    exports app.twofold.domain.checkin;
    exports app.twofold.domain.checkin.schedule;
    exports app.twofold.domain.checkin.session;
    exports app.twofold.domain.checkin.template;
    exports app.twofold.domain.couple;
    exports app.twofold.domain.goal;
    exports app.twofold.domain.goal.figure;
    exports app.twofold.domain.goal.wording;
    exports app.twofold.domain.history;
    exports app.twofold.domain.leaving;
    exports app.twofold.domain.pattern;
    exports app.twofold.domain.personal;
    exports app.twofold.domain.phase;
    exports app.twofold.domain.promise;
    exports app.twofold.domain.text;
    exports app.twofold.domain.timeline;
    exports app.twofold.domain.win;
}
