package org.placard.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.placard.campaign.CampaignShelf;
import org.placard.campaign.Campaigns;
import org.placard.export.ExportOrder.Audience;
import org.placard.fakes.DeskNode;
import org.placard.shared.LetterProgress;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;

/** Exports over a node, and what the audit log heard of them. Every letter was posted on 11 May. */
final class ExportDesk {

    private final DeskNode node;
    private final Campaigns campaigns;
    private final List<Object> audited = new ArrayList<>();

    ExportDesk(DeskNode node, Path packs) {
        this(node, CampaignShelf.holding(DeskNode.CAMPAIGN, packs).campaigns());
    }

    ExportDesk(DeskNode node, Campaigns campaigns) {
        this.node = node;
        this.campaigns = campaigns;
    }

    ExportOrder order(ExportFormat format, Audience audience) {
        return ExportOrder.of(node.events().current().id(), Set.of(DeskNode.CAMPAIGN), format, audience);
    }

    Exported write(ExportOrder order, OutputStream out, Progress progress) throws IOException {
        return exports(audited::add).write(order, node.open(), out, progress);
    }

    byte[] bytes(ExportOrder order) throws IOException {
        var out = new ByteArrayOutputStream();
        write(order, out, Progress.unwatched());
        return out.toByteArray();
    }

    /** All that can be read in the file, a row a line. */
    List<String> read(ExportOrder order) throws IOException {
        return lines(order.format(), bytes(order));
    }

    static List<String> lines(ExportFormat format, byte[] bytes) throws IOException {
        return format.extension().equals("xlsx")
                ? rows(bytes)
                : new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }

    static List<String> rows(byte[] workbook) throws IOException {
        var shown = new DataFormatter();
        var rows = new ArrayList<String>();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
            book.forEach(sheet -> sheet.forEach(row -> {
                var cells = new ArrayList<String>();
                row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
                rows.add(String.join("|", cells));
            }));
        }
        return rows;
    }

    Exports exports(ApplicationEventPublisher audit) {
        var beans = new DefaultListableBeanFactory();
        LetterProgress posted =
                letter -> Optional.of(new LetterProgress.Stage("posted", Instant.parse("2026-05-11T12:00:00Z")));
        beans.registerSingleton("progress", posted);
        var files = new ExportFiles(
                node.events(),
                campaigns,
                beans.getBeanProvider(LetterProgress.class),
                beans.getBeanProvider(HandOverPress.class));
        return new Exports(node.ledger(), files, node.counting(), audit);
    }

    List<Object> audited() {
        return audited;
    }

    void forget() {
        audited.clear();
    }
}
