package app.twofold.domain;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// What the domain may know: no clock, no chance, no outer world; and each feature only itself, the root, texts and the
/// timeline.
@AnalyzeClasses(packages = "app.twofold.domain", importOptions = DoNotIncludeTests.class)
class DomainShapeTest {

    private static final String ROOT = "app.twofold.domain";

    @ArchTest
    static final ArchRule nothingReadsAClock = noClasses().should().callMethodWhere(clockIsRead());

    @ArchTest
    static final ArchRule nothingIsLeftToChance = noClasses()
            .should()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\..*)|java\\.util\\.random\\..*")
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule nothingReachesOutside = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io..",
                    "java.nio.channels..",
                    "java.nio.file..",
                    "java.net..",
                    "java.sql..",
                    "javax..",
                    "org.springframework..");

    @ArchTest
    static final ArchRule oneClassKnowsTheLibraryForRecurrences = noClasses()
            .that()
            .doNotHaveSimpleName("RecurrenceRules")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dmfs..");

    @ArchTest
    static final ArchRule nothingSharedKnowsWhatIsPrivate = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".personal")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + ".personal");

    private static DescribedPredicate<JavaAccess<?>> clockIsRead() {
        Set<String> readers = Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");
        return DescribedPredicate.describe(
                "a clock is read",
                access -> readers.contains(access.getTarget().getName())
                        && access.getTargetOwner().getPackageName().matches("java\\.(time|lang).*"));
    }
}
