package app.twofold.ui.start;

import app.twofold.server.start.StartFailure;
import org.springframework.boot.SpringBootExceptionReporter;

/// Keeps a start that broke off for a reason the operator can mend from ending in a page of exceptions: [Launch] says
/// the reason in one sentence.
final class SentenceFirst implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        return StartFailure.sentence(failure).isPresent();
    }
}
