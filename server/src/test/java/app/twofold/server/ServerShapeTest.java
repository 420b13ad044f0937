package app.twofold.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
