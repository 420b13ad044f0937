package app.twofold.ui.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.boundary.wording.Holder;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;

class BoundaryListViewTest extends BoundaryViewTest {

    @Test
    void offersAPlaceToBeginWhereThereIsNone() {
        navigate(BoundaryListView.class);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nothing here yet, and that is fine");
    }

    @Test
    void showsTheOthersBoundaryTheMomentItIsShared() {
        navigate(BoundaryListView.class);

        sam(BoundaryTalk.shares(boundary));

        until(() -> says("Sam’s, waiting to be said back"));
    }

    @Test
    void saysWhoseItIsAndHowFarTheTwoAre() {
        agreedOfAlex();
        sam(BoundaryTalk.shares(BoundaryTalk.newBoundary(), Holder.OURS));

        navigate(BoundaryListView.class);

        assertThat(says("Yours, agreed by both")).isTrue();
        assertThat(says("Ours, waiting to be said back")).isTrue();
    }

    @Test
    void showsWhatTheFilterLetsThrough() {
        agreedOfAlex();
        sam(BoundaryTalk.shares(BoundaryTalk.newBoundary()));
        navigate(BoundaryListView.class);

        choose("Agreed");
        assertThat(says("Yours, agreed by both")).isTrue();
        assertThat(says("Sam’s, waiting to be said back")).isFalse();

        choose("Under discussion");
        assertThat(says("None of them right now.")).isTrue();
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getText).doesNotContain("No serious talks");
    }

    @Test
    void leavesEveryCardWhereItIsWhileTheOtherTalksAboutAnother() {
        agreedOfAlex();
        navigate(BoundaryListView.class);
        RouterLink link = find(RouterLink.class).all().stream()
                .filter(one -> one.getText().equals("No serious talks after ten"))
                .findFirst()
                .orElseThrow();

        sam(BoundaryTalk.shares(BoundaryTalk.newBoundary(), Holder.OURS));

        until(() -> says("Ours, waiting to be said back"));
        assertThat(link.isAttached()).isTrue();
        assertThat(find(RouterLink.class).all()).contains(link);
    }

    private void choose(String words) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getChildren()
                                .anyMatch(child -> child instanceof Span span && words.equals(span.getText())))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
