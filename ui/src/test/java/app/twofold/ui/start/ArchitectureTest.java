package app.twofold.ui.start;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;

@AnalyzeClasses(packages = "app.twofold", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule THE_SERVER_KNOWS_NO_SCREENS = noClasses()
            .that()
            .resideInAPackage("app.twofold.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("app.twofold.ui..", "com.vaadin..");

    @ArchTest
    static final ArchRule SCREENS_KNOW_NO_SQL_AND_NO_STORAGE = noClasses()
            .that()
            .resideInAPackage("app.twofold.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.springframework.jdbc..",
                    "org.flywaydb..",
                    "org.postgresql..",
                    "app.twofold.server.stream..",
                    "app.twofold.server.wire..");

    @ArchTest
    static final ArchRule VIEWS_ARE_THEIR_PACKAGES_OWN = classes()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .haveSimpleNameEndingWith("View")
            .should()
            .bePackagePrivate();
}
