package app.twofold.server.takeout;

import java.util.Map;

/// How a block of the book looks.
///
/// @param properties of XSL-FO
record Style(Map<String, String> properties) {

    static final Style COVER_NAME = new Style(Map.of(
            "font-size",
            "28pt",
            "line-height",
            "34pt",
            "space-before.optimum",
            "60mm",
            "space-before.conditionality",
            "retain",
            "font-weight",
            "600"));

    static final Style COVER_WHO = new Style(Map.of("font-size", "14pt", "space-before", "6mm"));

    static final Style COVER_DATES = new Style(Map.of("font-size", "10pt", "color", "#6b6560", "space-before", "2mm"));

    static final Style COVER_NOTE = new Style(Map.of("font-size", "8.5pt", "color", "#6b6560", "space-before", "70mm"));

    static final Style CHAPTER =
            new Style(Map.of("font-size", "20pt", "line-height", "26pt", "font-weight", "600", "space-after", "6mm"));

    static final Style DAY = new Style(Map.of(
            "font-size",
            "9pt",
            "color",
            "#8a5a44",
            "space-before",
            "6mm",
            "space-after",
            "1mm",
            "keep-with-next.within-page",
            "always",
            "border-bottom",
            "0.3pt solid #d9d2ca"));

    static final Style WHAT = new Style(Map.of(
            "font-size", "8.5pt", "color", "#6b6560", "space-before", "3mm", "keep-with-next.within-page", "always"));

    static final Style TITLE =
            new Style(Map.of("font-weight", "600", "font-size", "11pt", "keep-with-next.within-page", "always"));

    static final Style LABEL = new Style(Map.of(
            "font-size", "8pt", "color", "#6b6560", "space-before", "1.2mm", "keep-with-next.within-page", "always"));

    static final Style TEXT = new Style(Map.of("font-size", "10pt"));

    /// What stands above a plot.
    static final Style PLOT = new Style(Map.of(
            "font-weight", "600", "font-size", "11pt", "space-before", "6mm", "keep-with-next.within-page", "always"));

    /// What a plot shows, in words below it.
    static final Style CAPTION = new Style(Map.of(
            "font-size",
            "8pt",
            "line-height",
            "11pt",
            "color",
            "#6b6560",
            "space-before",
            "1mm",
            "space-after",
            "2mm"));

    /// What a numbered mark in a plot stands for.
    static final Style NOTE = new Style(Map.of(
            "font-size", "8pt", "line-height", "11pt", "color", "#6b6560", "keep-with-next.within-page", "always"));

    static final Style DRAWING = new Style(Map.of(
            "line-height",
            "0pt",
            "space-before",
            "2mm",
            "keep-together.within-page",
            "always",
            "keep-with-next.within-page",
            "always"));

    static final Style TABLE =
            new Style(Map.of("table-layout", "fixed", "width", "100%", "space-before", "1mm", "space-after", "4mm"));

    static final Style HEAD = new Style(Map.of(
            "font-size", "7.5pt", "line-height", "10pt", "color", "#6b6560", "border-bottom", "0.3pt solid #d9d2ca"));

    static final Style CELL = new Style(Map.of("font-size", "8pt", "line-height", "11pt"));

    static final Style PAGE = new Style(Map.of("font-size", "8pt", "color", "#6b6560", "text-align", "center"));
}
