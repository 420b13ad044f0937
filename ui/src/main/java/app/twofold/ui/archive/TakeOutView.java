package app.twofold.ui.archive;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.account.PrivateSide;
import app.twofold.server.archive.ArchiveImport;
import app.twofold.server.limit.UploadPace;
import app.twofold.server.table.WinImport;
import app.twofold.server.takeout.TakeOut;
import app.twofold.ui.alone.LockedNotice;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// Takes out what one may see, after the password was given once more, and brings wins or a whole archive in where
/// the space is open.
@Route(value = "settings/take-out", layout = MainLayout.class)
@PermitAll
class TakeOutView extends Div implements HasDynamicTitle, Detail {

    private static final long serialVersionUID = 1L;

    TakeOutView(
            Me me,
            CoupleLive live,
            PrivateSide own,
            TakeOut takeOut,
            WinImport wins,
            ArchiveImport imports,
            HeldArchives archives,
            UploadPace pace) {
        Leaf side = Leaf.section(
                        Type.heading2(t("archive.yours")),
                        Type.meta2(t("archive.yours.text")),
                        Type.meta2(t("archive.yours.sealed")))
                .flat()
                .with("beside");
        add(new LockedNotice(own, me), new PageHead(t("archive.title"), t("archive.sub")));
        Div parts = Layout.stack(28, new TakeOutPart(me, takeOut));
        if (!live.now().leaving().isFrozen()) {
            parts.add(new WinsPart(me, wins, pace), new ArchivePart(me, live, imports, archives));
        }
        add(Layout.columns(parts, side));
    }

    @Override
    public String getPageTitle() {
        return t("archive.title");
    }

    @Override
    public Back back() {
        return new Back(t("archive.back"), "settings");
    }
}
