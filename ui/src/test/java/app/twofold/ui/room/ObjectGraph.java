package app.twofold.ui.room;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Everything that a screen holds in memory, down to its last text. It ends where the server's own objects begin, which
/// all screens share.
final class ObjectGraph {

    private static final Set<String> SHARED = Set.of(
            "app.twofold.server.",
            "org.springframework.",
            "jakarta.",
            "org.apache.",
            "org.slf4j.",
            "ch.qos.",
            "net.bytebuddy.",
            "org.junit.",
            "com.vaadin.flow.server.VaadinService",
            "com.vaadin.flow.server.VaadinServlet",
            "com.vaadin.flow.spring.",
            "com.vaadin.flow.server.startup.");

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> toVisit = new ArrayDeque<>();

    private ObjectGraph() {}

    /// Whether any text that is reachable from one of these holds the word.
    static boolean holds(String word, Object... roots) {
        ObjectGraph graph = new ObjectGraph();
        for (Object root : roots) {
            graph.add(root);
        }
        return graph.anyText(text -> text.contains(word));
    }

    private boolean anyText(Predicate<String> wanted) {
        while (!toVisit.isEmpty()) {
            Object next = toVisit.pop();
            if (next instanceof CharSequence text) {
                if (wanted.test(text.toString())) {
                    return true;
                }
            } else {
                visit(next);
            }
        }
        return false;
    }

    private void add(@Nullable Object object) {
        if (object != null && !isShared(object.getClass()) && seen.add(object)) {
            toVisit.push(object);
        }
    }

    private static boolean isShared(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || Class.class.isAssignableFrom(type)
                || ClassLoader.class.isAssignableFrom(type)
                || Thread.class.isAssignableFrom(type)
                || SHARED.stream().anyMatch(type.getName()::startsWith);
    }

    private void visit(Object object) {
        switch (object) {
            case Map<?, ?> map ->
                map.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
            case Collection<?> collection -> collection.forEach(this::add);
            case Optional<?> optional -> optional.ifPresent(this::add);
            case AtomicReference<?> reference -> add(reference.get());
            default -> {
                if (object.getClass().isArray()) {
                    visitArray(object);
                } else {
                    visitFields(object, object.getClass());
                }
            }
        }
    }

    private void visitArray(Object array) {
        if (!array.getClass().getComponentType().isPrimitive()) {
            for (int i = 0; i < Array.getLength(array); i++) {
                add(Array.get(array, i));
            }
        }
    }

    private void visitFields(Object object, @Nullable Class<?> type) {
        if (type == null || type == Object.class) {
            return;
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                read(object, field);
            }
        }
        visitFields(object, type.getSuperclass());
    }

    private void read(Object object, Field field) {
        try {
            field.setAccessible(true);
            add(field.get(object));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InaccessibleObjectException _) {
            // The JDK's own objects are read through their interfaces.
            return;
        }
    }
}
