package app.twofold.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import app.twofold.domain.Title;
import app.twofold.migrations.PackageMap;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;

/// Which package of the screens may know which, how large one may be, and what none of them uses.
@AnalyzeClasses(packages = "app.twofold", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    private static final String UI = "app.twofold.ui";

    /// Every package below [#UI], and all that it knows of the others; `goal.*` is everything in goal. It knows only
    /// what stands above it: so nothing leads back.
    private static final PackageMap MAP = PackageMap.of(UI, """
            words:
            kit:              words
            kit.figure:       kit
            kit.form:         words kit
            kit.day:          words kit

            timeline:         words kit
            feature:          words kit timeline
            writing:          words kit
            shell:            words kit kit.form writing
            desk:             words kit kit.form shell
            line:
            page:             words shell
            fault:            words kit shell page

            alone:            words kit kit.form shell
            proof:            words kit.form

            goal.desk:        words kit
            goal.form:        words kit kit.form
            goal.progress:    words kit kit.figure kit.form desk goal.desk
            goal.wording:     words kit writing shell desk goal.desk goal.form
            goal:             words kit kit.figure kit.form timeline feature shell desk alone goal.*

            boundary.desk:    words kit
            boundary.talk:    words kit kit.form writing desk boundary.desk
            boundary.repair:  words kit kit.form timeline desk boundary.talk
            boundary.wording: words kit kit.form boundary.desk
            boundary:         words kit kit.form timeline feature shell desk alone boundary.*

            checkin.desk:     words kit
            checkin.template: words kit kit.form shell desk checkin.desk
            checkin.schedule: words kit kit.form shell desk checkin.desk checkin.template
            checkin:          words kit kit.figure timeline feature shell desk checkin.*

            room.desk:        words kit kit.form feature shell desk
            room.answer:      words kit kit.form writing room.desk
            room.floor:       words kit room.desk
            room.outcome:     words kit kit.form feature writing desk room.desk
            room.pause:       words kit kit.figure kit.form shell room.desk
            room:             words kit kit.figure timeline feature shell desk alone room.*

            win:              words kit kit.form kit.day timeline feature shell desk
            phase:            words kit kit.form timeline feature shell desk
            leaving:          words kit kit.form timeline feature shell desk proof
            promise:          words kit kit.figure kit.form writing timeline feature shell desk

            today:            words kit kit.day feature shell alone
            history:          words kit kit.form kit.day timeline feature shell desk
            pattern:          words kit kit.form kit.day timeline feature shell

            demo:
            account:          kit kit.form shell alone demo
            invitation:       words kit kit.figure kit.form shell
            settings:         words kit kit.form shell alone proof
            archive:          words kit shell alone
            safety:           words kit shell

            start:
            ui:               start
            """);

    @ArchTest
    static void eachKnowsWhatTheMapSaysAndNothingElse(JavaClasses classes) {
        MAP.tellsWhatIsSo(classes);
    }

    @ArchTest
    static void nothingLeadsBack(JavaClasses classes) {
        MAP.leadsNowhereBack();
    }

    @ArchTest
    static void nonePassesThirtyFiles(JavaClasses classes) throws IOException {
        MAP.isOfSmallPackages(Path.of("src", "main", "java"));
    }

    @ArchTest
    static final ArchRule WORDS_AND_THE_KIT_KNOW_NO_SERVER = noClasses()
            .that()
            .resideInAnyPackage(UI + ".words..", UI + ".kit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.twofold.server..");

    @ArchTest
    static final ArchRule THE_SERVER_KNOWS_NO_SCREENS = noClasses()
            .that()
            .resideInAPackage("app.twofold.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(UI + "..", "com.vaadin..");

    @ArchTest
    static final ArchRule SCREENS_KNOW_NO_SQL_AND_NO_STORAGE = noClasses()
            .that()
            .resideInAPackage(UI + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.flywaydb..",
                    "org.postgresql..",
                    "app.twofold.server.stream..",
                    "app.twofold.server.form..",
                    "app.twofold.server.wire..");

    @ArchTest
    static final ArchRule ONLY_THE_DEMO_BRINGS_PEOPLE_ALONG = noClasses()
            .that()
            .resideOutsideOfPackages(UI + ".demo..")
            .should()
            .callMethod(Accounts.class, "bringAlong", EmailAddress.class, Password.class, Title.class, ZoneId.class);

    @ArchTest
    static final ArchRule ROUTES_ARE_THEIR_PACKAGES_OWN =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule VIEWS_ARE_THEIR_PACKAGES_OWN = classes()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .haveSimpleNameEndingWith("View")
            .should()
            .bePackagePrivate();
}
