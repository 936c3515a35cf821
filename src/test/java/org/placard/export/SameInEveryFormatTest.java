package org.placard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.placard.ledger.ActionContent.ConsentPurpose.HAND_OVER;
import static org.placard.ledger.ActionContent.ConsentPurpose.KEEP;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.placard.export.ExportOrder.Audience;
import org.placard.fakes.DeskNode;
import org.placard.fakes.KeptIn;
import org.placard.fakes.OnBothStores;
import tools.jackson.databind.json.JsonMapper;

/** What people wrote comes out as they wrote it, record by record, whatever the file is. */
@OnBothStores
class SameInEveryFormatTest {

    @Parameter
    KeptIn kept;

    private static final List<String> NAMES = List.of(
            "ئايگۈل تۇرسۇن",
            "王芳",
            "Әйгүл Нұрланқызы",
            "O'Neill, \"Bob\"",
            "Two\nlines",
            "=HYPERLINK(\"http://example.org\")",
            "＝1+1",
            "+41 79",
            "-1",
            "@sum",
            "\tTab",
            "  blanks  ",
            "<b>&amp;</b>",
            "𠮷野家",
            "אבג (ABC) 123",
            "007",
            "2026-01-02");

    private static final Path CALC = Path.of("/usr/lib/libreoffice/program/libsclo.so");

    private static DeskNode node;
    private static ExportDesk desk;

    @TempDir
    private Path folder;

    @BeforeParameterizedClassInvocation
    static void allOfThemSigned(KeptIn kept, @TempDir Path data) {
        node = new DeskNode(data, kept);
        desk = new ExportDesk(node, data.resolve("packs"));
        NAMES.forEach(name -> node.signed(name, KEEP, HAND_OVER));
    }

    @AfterParameterizedClassInvocation
    static void close() {
        node.close();
    }

    @Test
    void inACsvFileButForTheQuoteThatKeepsSpreadsheetsFromRunningIt() throws IOException {
        assertThat(csv(desk.bytes(desk.order(ExportFormat.CSV, Audience.TEAM)), "name"))
                .containsExactlyElementsOf(NAMES.stream().map(Defused::cell).toList());
    }

    @Test
    void inAWorkbookToTheLetterAndNoCellIsAFormula() throws IOException {
        var names = new ArrayList<String>();
        try (var book = WorkbookFactory.create(
                new ByteArrayInputStream(desk.bytes(desk.order(ExportFormat.XLSX, Audience.HAND_OVER))))) {
            for (var row : book.getSheetAt(0)) {
                assertThat(row)
                        .allSatisfy(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                if (row.getRowNum() > 0) {
                    names.add(row.getCell(0).getStringCellValue());
                    assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
                    assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                            .isEqualTo(LocalDate.of(2026, 5, 9));
                }
            }
        }
        assertThat(names).containsExactlyElementsOf(NAMES);
    }

    @Test
    void inOsdi() throws IOException {
        var json = JsonMapper.shared().readTree(desk.bytes(desk.order(ExportFormat.OSDI, Audience.TEAM)));

        assertThat(json.at("/_embedded/osdi:signatures").valueStream())
                .extracting(signature -> signature
                        .at("/_embedded/osdi:person/custom_fields/full_name")
                        .stringValue())
                .containsExactlyElementsOf(NAMES);
    }

    @Test
    void asLibreOfficeReadsTheWorkbook() throws IOException, InterruptedException {
        assumeTrue(Files.exists(CALC), "LibreOffice's Calc is not here (Debian: libreoffice-calc-nogui)");
        var order = desk.order(ExportFormat.XLSX, Audience.HAND_OVER);
        var book = Files.write(folder.resolve("list.xlsx"), desk.bytes(order));
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=file://" + folder.resolve("profile"),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1",
                        "--outdir",
                        folder.toString(),
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();

        var read = Files.readAllBytes(folder.resolve("list.csv"));
        assertThat(csv(read, "name")).containsExactlyElementsOf(NAMES);
        assertThat(csv(read, "signed_on")).containsOnly("2026-05-09");
    }

    @Test
    void aFullSheetGoesOnInTheNextOne() throws IOException {
        var out = new ByteArrayOutputStream();
        var table = XlsxTable.begin(List.of("name"), out, 2);
        for (var name : List.of("one", "two", "three", "four", "five")) {
            table.row(List.of(Cell.text(name)));
        }
        table.finish();

        assertThat(ExportDesk.rows(out.toByteArray()))
                .containsExactly("name", "one", "two", "name", "three", "four", "name", "five");
    }

    @Test
    void whatNoWorkbookCanHoldIsLeftOutOfItAndBreaksNothing() throws IOException {
        var out = new ByteArrayOutputStream();
        var table = XlsxTable.begin(List.of("name"), out);
        table.row(List.of(Cell.text("A\u0000B\u001bC\uFFFF")));
        table.finish();

        assertThat(ExportDesk.rows(out.toByteArray())).containsExactly("name", "ABC");
    }

    private static List<String> csv(byte[] bytes, String column) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return CsvReader.builder().ofNamedCsvRecord(marked).stream()
                .map(row -> row.getField(column))
                .toList();
    }
}
