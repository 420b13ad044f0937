package app.twofold.ui.demo;

import app.twofold.server.checkin.SealedAnswers;
import app.twofold.ui.demo.DemoSignIns.SignIn;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// The demo: two made-up people with a history, and passwords that are new at every start.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("twofold.demo")
class DemoSetup {

    @Bean
    DemoSignIns demoSignIns() {
        return new DemoSignIns(List.of(
                new SignIn("Alex", "alex@demo.example", newPassword()),
                new SignIn("Sam", "sam@demo.example", newPassword())));
    }

    @Bean
    @Primary
    DemoClock demoClock(@Qualifier("clock") Clock real) {
        return new DemoClock(real);
    }

    /// Makes the couple before the first page answers, and prints how to sign in.
    @Bean
    ApplicationRunner demoCouple(DemoPeople people, SealedAnswers answers, DemoSignIns signIns, DemoClock clock) {
        return _ -> {
            var couple = people.pair(signIns, clock);
            tell(couple, answers);
            couple.story().play();
            couple.acting().end();
            signIns.all()
                    .forEach(one -> System.out.println(
                            "Sign in as " + one.name() + ": " + one.email() + " / " + one.password()));
        };
    }

    /// All that has happened to them.
    static void tell(DemoCouple couple, SealedAnswers answers) {
        new DemoPhases(couple).tell();
        new DemoPromises(couple).tell();
        new DemoEarlierGoals(couple).tell();
        var goals = new DemoGoals(couple);
        goals.tell();
        new DemoWins(couple, goals.dinner()).tell();
        new DemoEarlierBoundaries(couple).tell();
        var boundaries = new DemoBoundaries(couple);
        boundaries.tell();
        new DemoEarlierCheckins(couple, answers).tell();
        new DemoCheckins(couple, answers, boundaries.lateTalks()).tell();
    }

    private static String newPassword() {
        var bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
