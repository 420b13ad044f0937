package app.twofold.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A module's packages, and which of them may know which.
///
/// A line for each, such as `goal: text timeline`: its name below the module's root, and all the others that it knows;
/// `goal.*` stands for every package below `goal` that has a line before. It knows only what has a line before it, so
/// nothing leads back. What lies in the root itself is everybody's; what
/// the root knows stands in the line of the module's own name.
///
/// @param root   the module's package, such as `app.twofold.domain`
/// @param others what each package knows, in the order of their lines
public record PackageMap(String root, Map<String, Set<String>> others) {

    private static final int MAX_FILES = 30;

    public static PackageMap of(String root, String lines) {
        Map<String, Set<String>> others = new LinkedHashMap<>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.strip().split(":\\s*", 2);
            Set<String> known = Arrays.stream(parts[1].split(" +", 0))
                    .filter(other -> !other.isEmpty())
                    .flatMap(other -> named(other, others.keySet()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(others.put(parts[0], known)).as(parts[0]).isNull();
        });
        return new PackageMap(root, others);
    }

    private static Stream<String> named(String name, Set<String> before) {
        return name.endsWith(".*")
                ? before.stream().filter(other -> other.startsWith(name.substring(0, name.length() - 1)))
                : Stream.of(name);
    }

    /// Fails if a package knows one that its line does not name, does not know one that it names, or has no line.
    public void tellsWhatIsSo(JavaClasses classes) {
        assertThat(told(known(classes))).isEqualTo(told(others));
    }

    /// Fails if a line names a package that has none before it.
    public void leadsNowhereBack() {
        Set<String> above = new HashSet<>();
        others.forEach((name, known) -> {
            assertThat(above).as("above " + name).containsAll(known);
            above.add(name);
        });
    }

    /// Fails if a package has more than 30 files.
    ///
    /// @param sources the folder of the module's sources
    public void isOfSmallPackages(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources.resolve(root.replace('.', '/')))) {
            Map<String, Long> sizes = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.groupingBy(
                            file -> file.getParent().toString(), TreeMap::new, Collectors.counting()));
            assertThat(sizes).hasSizeGreaterThanOrEqualTo(others.size());
            assertThat(sizes.entrySet())
                    .filteredOn(size -> size.getValue() > MAX_FILES)
                    .isEmpty();
        }
    }

    private Map<String, Set<String>> known(JavaClasses classes) {
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass one : classes) {
            if (isOurs(one)) {
                Set<String> seen = known.computeIfAbsent(name(one), _ -> new TreeSet<>());
                one.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(other ->
                                isOurs(other) && !other.getPackageName().equals(root))
                        .map(this::name)
                        .filter(other -> !other.equals(name(one)))
                        .forEach(seen::add);
            }
        }
        return known;
    }

    private boolean isOurs(JavaClass one) {
        return one.getPackageName().equals(root) || one.getPackageName().startsWith(root + ".");
    }

    private String name(JavaClass one) {
        String name = one.getPackageName();
        return name.equals(root) ? name.substring(name.lastIndexOf('.') + 1) : name.substring(root.length() + 1);
    }

    private static String told(Map<String, Set<String>> map) {
        return map.entrySet().stream()
                .map(one -> one.getKey() + ": " + String.join(" ", new TreeSet<>(one.getValue())))
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
