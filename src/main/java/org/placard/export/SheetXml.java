package org.placard.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook as ECMA-376 has them, as few as there can be. */
final class SheetXml {

    static final String END = "</sheetData></worksheet>";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int BOLD = 1;
    private static final int DAY = 2;
    private static final int MOMENT = 3;
    private static final long SECONDS_A_DAY = 86_400;

    /** The day from which workbooks count: two before 1900, for they have a 29 February 1900. */
    private static final long FIRST_DAY = LocalDate.of(1899, 12, 30).toEpochDay();

    private SheetXml() {}

    static String sheet(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    /** A sheet up to its first row, the columns' names included, which stay in sight. */
    static String begin(List<String> columns) {
        var text = new StringBuilder(HEAD)
                .append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                .append(
                        " activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols><col min=\"1\" max=\"")
                .append(Math.max(1, columns.size()))
                .append("\" width=\"22\" customWidth=\"1\"/></cols><sheetData><row>");
        columns.forEach(column -> text(column, BOLD, text));
        return text.append("</row>").toString();
    }

    static void row(List<Cell> cells, StringBuilder text) {
        text.append("<row>");
        for (var cell : cells) {
            cell(cell, text);
        }
        text.append("</row>");
    }

    private static void cell(Cell cell, StringBuilder text) {
        switch (cell) {
            case Cell.Text(var words) -> text(words, 0, text);
            case Cell.Count(var number) -> text.append("<c><v>").append(number).append("</v></c>");
            case Cell.Day(var day) -> number(day.toEpochDay() - FIRST_DAY, DAY, text);
            case Cell.Moment(var at) -> moment(at, text);
        }
    }

    private static void moment(Instant at, StringBuilder text) {
        long seconds = at.getEpochSecond();
        double days = Math.floorDiv(seconds, SECONDS_A_DAY)
                - FIRST_DAY
                + Math.floorMod(seconds, SECONDS_A_DAY) / (double) SECONDS_A_DAY;
        text.append("<c s=\"").append(MOMENT).append("\"><v>").append(days).append("</v></c>");
    }

    private static void number(long number, int style, StringBuilder text) {
        text.append("<c s=\"").append(style).append("\"><v>").append(number).append("</v></c>");
    }

    private static void text(String words, int style, StringBuilder text) {
        if (words.isEmpty()) {
            text.append("<c/>");
            return;
        }
        text.append("<c t=\"inlineStr\"");
        if (style != 0) {
            text.append(" s=\"").append(style).append('"');
        }
        text.append("><is><t xml:space=\"preserve\">");
        escape(Defused.printable(words), text);
        text.append("</t></is></c>");
    }

    private static void escape(String words, StringBuilder text) {
        for (int at = 0; at < words.length(); at++) {
            char character = words.charAt(at);
            switch (character) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '\r' -> text.append("&#13;");
                default -> text.append(character);
            }
        }
    }

    /** All parts that are no sheets, by their names. */
    static Map<String, String> around(int sheets) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/styles.xml", styles());
        parts.put("xl/workbook.xml", workbook(sheets));
        parts.put("xl/_rels/workbook.xml.rels", workbookLinks(sheets));
        parts.put("_rels/.rels", links(link("book", "officeDocument", "xl/workbook.xml")));
        parts.put("[Content_Types].xml", types(sheets));
        return parts;
    }

    private static String styles() {
        return HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"2\">"
                + "<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"4\">" + style(0, 0) + style(0, 1) + style(164, 0) + style(165, 0)
                + "</cellXfs></styleSheet>";
    }

    private static String style(int format, int font) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>";
    }

    private static String workbook(int sheets) {
        return HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\"><sheets>"
                + each(
                        sheets,
                        number -> "<sheet name=\"" + number + "\" sheetId=\"" + number + "\" r:id=\"sheet" + number
                                + "\"/>")
                + "</sheets></workbook>";
    }

    private static String workbookLinks(int sheets) {
        return links(each(sheets, number -> link("sheet" + number, "worksheet", "worksheets/sheet" + number + ".xml"))
                + link("styles", "styles", "styles.xml"));
    }

    private static String links(String each) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }

    private static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINKS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String types(int sheets) {
        return HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("xl/workbook.xml", "sheet.main+xml")
                + type("xl/styles.xml", "styles+xml")
                + each(sheets, number -> type(sheet(number), "worksheet+xml"))
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String each(int sheets, IntFunction<String> part) {
        return IntStream.rangeClosed(1, sheets).mapToObj(part).collect(Collectors.joining());
    }
}
