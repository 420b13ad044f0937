package app.twofold.ui;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;

/// What the screens may use.
@AnalyzeClasses(packages = "app.twofold.ui", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching("app.twofold.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            "app.twofold.ui.kit..",
                            "app.twofold.ui.words..",
                            "app.twofold.ui.shell..",
                            "app.twofold.ui.writing..",
                            "app.twofold.ui.timeline..",
                            "app.twofold.ui.page..",
                            "app.twofold.ui.demo..",
                            "app.twofold.ui.start.."))
            .as("Features share what is in kit, words, shell, writing, timeline, page, demo and start, and know nothing"
                    + " of each other");

    @ArchTest
    static final ArchRule wordsAndKitStandBelowTheFrame = noClasses()
            .that()
            .resideInAnyPackage("app.twofold.ui.kit..", "app.twofold.ui.words..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.twofold.ui.shell..", "app.twofold.server..");

    @ArchTest
    static final ArchRule screensReachNoDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("app.twofold.ui.start..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "app.twofold.server.stream..");

    @ArchTest
    static final ArchRule viewsArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);
}
