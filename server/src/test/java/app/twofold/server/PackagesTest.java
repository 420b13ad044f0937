package app.twofold.server;

import app.twofold.migrations.PackageMap;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Path;

/// Which package of the rules and of the server may know which, and how large one may be.
@AnalyzeClasses(packages = "app.twofold", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    private static final PackageMap DOMAIN = PackageMap.of("app.twofold.domain", """
            checkin.template:
            text:
            boundary.wording: text
            goal.wording:     text
            timeline:
            boundary:         text boundary.wording timeline
            checkin.schedule: checkin.template timeline
            checkin.session:  checkin.template checkin.schedule
            checkin:          checkin.template timeline checkin.schedule checkin.session
            goal:             text goal.wording timeline
            goal.figure:      goal.wording goal
            personal:         checkin.template boundary.wording goal.wording checkin.session
            leaving:          timeline
            phase:            timeline
            promise:          timeline
            win:              timeline
            couple:           boundary.wording goal.wording timeline boundary checkin.schedule checkin.session checkin goal leaving phase promise win
            history:          checkin.template boundary.wording goal.wording timeline boundary checkin.schedule checkin.session checkin goal leaving phase promise win couple
            pattern:          checkin.template goal.wording timeline boundary checkin.schedule checkin.session checkin goal leaving phase promise win couple history
            domain:           timeline
            """);

    private static final PackageMap SERVER = PackageMap.of("app.twofold.server", """
            sql:
            start:
            log:
            limit:
            print:
            plot:
            wire:
            mail:
            form:             wire
            book:

            key:              sql start
            seal:             start
            snapshot:         sql key
            stream:           sql key snapshot
            alone:            key
            live:             stream
            web:              limit wire

            feature:          wire form book
            goal:             wire form book feature
            boundary:         wire form book feature
            checkin:          key wire form book stream feature
            win:              wire form book feature
            phase:            wire form book feature
            promise:          wire form book feature
            leaving:          wire form book feature
            reminder:         mail stream
            couple:           limit wire form book stream live feature goal boundary checkin win phase promise leaving reminder
            personal:         alone wire form stream goal boundary checkin couple

            history:          wire stream feature goal checkin couple
            pattern:          wire win phase history

            account.email:
            account.password: key
            account.device:   seal alone
            account.registration:
            account:          alone key limit wire seal start web account.email account.password account.device account.registration
            invitation:       limit wire seal web couple account.registration

            address:          limit wire mail seal web account.email
            parting:          limit wire web couple
            erasing:          start key limit wire web couple
            archive.zip:      wire form couple
            archive:          limit wire form seal stream web couple personal archive.zip
            table:            limit wire web win couple archive
            takeout:          limit print plot wire book web feature couple history archive table

            feed:             limit wire stream web couple
            sync:             alone limit wire form live web checkin couple account.device
            backup:           key seal start

            server:
            """);

    @ArchTest
    static void eachKnowsWhatTheMapSaysAndNothingElse(JavaClasses classes) {
        DOMAIN.tellsWhatIsSo(classes);
        SERVER.tellsWhatIsSo(classes);
    }

    @ArchTest
    static void nothingLeadsBack(JavaClasses classes) {
        DOMAIN.leadsNowhereBack();
        SERVER.leadsNowhereBack();
    }

    @ArchTest
    static void nonePassesThirtyFiles(JavaClasses classes) throws IOException {
        DOMAIN.isOfSmallPackages(Path.of("..", "domain", "src", "main", "java"));
        SERVER.isOfSmallPackages(Path.of("src", "main", "java"));
    }
}
