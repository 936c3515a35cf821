package org.placard.letter.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.placard.letter.page.FontBook.Use;

/** The map from character numbers back to what was typed. */
final class UnicodeMap {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** No more entries than this may stand in one block. */
    private static final int BLOCK = 100;

    private UnicodeMap() {}

    static String of(List<Use> uses) {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int start = 0; start < uses.size(); start += BLOCK) {
            int end = Math.min(uses.size(), start + BLOCK);
            map.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                map.append(entry(i + 1, uses.get(i).text()));
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String entry(int number, String text) {
        var typed = HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        return "<" + HEX.toHexDigits((short) number) + "> <" + typed + ">\n";
    }
}
