package app.twofold.server.couple;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.couple.WhatWaits;
import app.twofold.server.feature.Listing;
import app.twofold.server.wire.Json;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The shared state of a couple as one partner may see it.
public final class CoupleStateJson {

    private CoupleStateJson() {}

    /// The whole state with its `seq`. All that is in it is open to both partners: a sealed
    /// answer is no part of the state.
    ///
    /// @param reader the partner who reads it
    public static ObjectNode write(CoupleState state, PersonId reader) {
        ObjectNode json = itself(state, reader);
        lists(state).forEach(list -> list.items().forEach(json.putArray(list.name())::add));
        return json;
    }

    /// The same, with what waits for the reader as of now, the latest first.
    public static ObjectNode write(CoupleState state, PersonId reader, Instant now) {
        ObjectNode json = write(state, reader);
        ArrayNode waiting = json.putArray("waiting");
        WhatWaits.of(state, reader, now).forEach(one -> {
            ObjectNode item = waiting.addObject().put("reason", CoupleNames.WAITING.of(one.reason()));
            item.putObject("about")
                    .put("kind", Features.ALL.subjects().of(one.about().kind()))
                    .put("id", one.about().id().toString());
            item.put("title", one.title()).put("since", one.since().toString());
        });
        return json;
    }

    /// The same as at any time, written piece by piece, so that it never is in memory as a whole. What it is written to
    /// stays open.
    ///
    /// @throws tools.jackson.core.exc.JacksonIOException if it cannot be written to
    public static void write(CoupleState state, PersonId reader, OutputStream out) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            itself(state, reader).properties().forEach(field -> {
                json.writeName(field.getKey());
                json.writeTree(field.getValue());
            });
            lists(state).forEach(list -> {
                json.writeArrayPropertyStart(list.name());
                list.items().forEach(json::writeTree);
                json.writeEndArray();
            });
            json.writeEndObject();
        }
    }

    /// Everything but what there may be thousands of.
    private static ObjectNode itself(CoupleState state, PersonId reader) {
        ObjectNode json = Json.object()
                .put("seq", state.seq())
                .put("name", state.name().value())
                .put("you", reader.toString())
                .put("weekStart", CoupleNames.DAY.of(state.weekStart()))
                .put("timeZone", state.zone().getId());
        ArrayNode partners = json.putArray("partners");
        state.partners().forEach(partner -> writePartner(partners.addObject(), partner));
        if (state.archive() != null) {
            ArchiveForms.write(json.putObject("archive"), state.archive());
        }
        Features.ALL.all().forEach(feature -> feature.writeState(json, state));
        return json;
    }

    private static List<Listing> lists(CoupleState state) {
        return Features.ALL.all().stream()
                .flatMap(feature -> feature.lists(state).stream())
                .toList();
    }

    private static void writePartner(ObjectNode json, Partner partner) {
        json.put("personId", partner.person().toString()).put("side", CoupleNames.SIDE.of(partner.side()));
        CoupleForms.PROFILE.write(json, partner.profile());
        json.put("presence", partner.presence()).put("since", partner.since().toString());
    }
}
