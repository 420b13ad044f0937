package app.twofold.domain.history;

import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.Subject;
import java.util.List;

/// What is known of one goal, boundary, check-in or schedule from its beginning.
///
/// @param subject  as it is called now
/// @param entries  everything that happened to it and belongs to it, newest first
/// @param versions how it was put in words, oldest first; none where nothing is agreed on in words
/// @param course   how it went, oldest first; none where it is no check-in
public record SubjectHistory(
        Subject subject, List<Entry> entries, List<Version> versions, List<CheckinCourse.Step> course) {

    public SubjectHistory {
        entries = List.copyOf(entries);
        versions = List.copyOf(versions);
        course = List.copyOf(course);
    }
}
