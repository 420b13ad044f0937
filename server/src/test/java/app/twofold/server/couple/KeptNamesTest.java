package app.twofold.server.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleEvent.CoupleRenamed;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import org.junit.jupiter.api.Test;

class KeptNamesTest {

    @Test
    void aNameThatNobodySeesIsReadWhereItIsStoredAndRefusedWhereItIsSent() {
        assertThat(EventJson.read("couple.renamed", "{\"v\": 1, \"name\": \"\\u200b\"}"))
                .isEqualTo(new CoupleRenamed(new Title("…")));
        assertThatThrownBy(() -> CommandJson.read(Json.parse("{\"type\": \"couple.rename\", \"name\": \"\\u200b\"}")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("\"name\"");
    }
}
