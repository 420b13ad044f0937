package app.twofold.server.sync;

import java.util.UUID;

/// Commands as a client writes them.
final class Commands {

    private Commands() {}

    static String propose(UUID goal) {
        return "{\"type\":\"goal.propose\",\"goalId\":\"" + goal
                + "\",\"title\":\"Talk\",\"why\":\"We drift\",\"area\":\"communication\"}";
    }

    static String agree(UUID goal, int version) {
        return "{\"type\":\"goal.agree\",\"goalId\":\"" + goal + "\",\"version\":" + version + "}";
    }

    static String note(UUID goal, long base, String text) {
        return "{\"type\":\"goal.note\",\"goalId\":\"" + goal + "\",\"base\":" + base + ",\"text\":\"" + text + "\"}";
    }

    static String promise(UUID promise, String text) {
        return "{\"type\":\"promise.make\",\"promiseId\":\"" + promise + "\",\"text\":\"" + text + "\"}";
    }

    static String win(String text) {
        return "{\"type\":\"win.log\",\"winId\":\"" + UUID.randomUUID() + "\",\"kind\":\"win\",\"text\":\"" + text
                + "\",\"about\":\"us\",\"on\":\"2026-01-05\"}";
    }

    static String optPresence(boolean in) {
        return "{\"type\":\"partner.opt-presence\",\"in\":" + in + "}";
    }
}
