package app.twofold.server;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/// What the parts of the server may know of each other.
@AnalyzeClasses(packages = "app.twofold.server", importOptions = DoNotIncludeTests.class)
class ServerShapeTest {

    private static final String ROOT = "app.twofold.server";

    /// What features stand on: no feature by itself.
    private static final String[] FOUNDATIONS = {
        ROOT + ".key..",
        ROOT + ".limit..",
        ROOT + ".live..",
        ROOT + ".plot..",
        ROOT + ".print..",
        ROOT + ".seal..",
        ROOT + ".snapshot..",
        ROOT + ".sql..",
        ROOT + ".start..",
        ROOT + ".stream..",
        ROOT + ".web..",
        ROOT + ".wire.."
    };

    @ArchTest
    static final ArchRule featuresDoNotKnowEachOther = slices().matching(ROOT + ".(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(FOUNDATIONS))
            .ignoreDependency(resideInAPackage(ROOT + ".sync"), resideInAnyPackage(ROOT + ".checkin", ROOT + ".couple"))
            .ignoreDependency(
                    resideInAnyPackage(ROOT + ".table", ROOT + ".takeout"),
                    resideInAnyPackage(ROOT + ".archive", ROOT + ".table"))
            .as("Features share what lies in the root and the foundations; only the contract for other programs calls"
                    + " the use cases of others");

    @ArchTest
    static final ArchRule nothingGoesInCircles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRootKnowsNoneOfItsParts = noClasses()
            .that()
            .resideInAPackage(ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".(*)..");

    @ArchTest
    static final ArchRule callsAreTheirPackagesOwn = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .should()
            .bePackagePrivate();
}
