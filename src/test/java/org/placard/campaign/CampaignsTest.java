package org.placard.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.campaign.CampaignText.Link;
import org.placard.campaign.CampaignText.Testimony;
import org.placard.campaign.Campaigns.PackFault;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Delivery;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;

class CampaignsTest {

    @TempDir
    private Path config;

    private PackSample pack;

    @BeforeEach
    void writeAGoodPack() {
        pack = PackSample.in(config, "press");
    }

    @Test
    void aGoodPackIsReadWhole() {
        var campaign = only();
        assertThat(campaign.slug()).isEqualTo(new CampaignSlug("free-the-press"));
        assertThat(campaign.factsAsOf()).isEqualTo(YearMonth.of(2021, 6));
        assertThat(campaign.letter()).hasValueSatisfying(letter -> {
            assertThat(letter.deadline()).isEqualTo(LocalDate.of(2021, 9, 10));
            assertThat(letter.preferredLanguages())
                    .extracting(LanguageTag::value)
                    .containsExactly("zh", "en");
        });
        assertThat(campaign.drafts()).containsExactly(new LanguageTag("zh"));
        assertThat(campaign.target().name(new LanguageTag("zh"))).isEqualTo("阿达");
        assertThat(campaign.target().title(new LanguageTag("zh"))).isEqualTo("President");
        assertThat(campaign.illustration()).exists();
        assertThat(campaign.onAccent()).isEqualTo("#ffffff");
    }

    @Test
    void lettersToATargetMayGoAnotherWayThanIsUsualAtTheEvent() {
        assertThat(only().target().delivery()).isEmpty();
        pack.campaign("copies_to: []", "delivery: EMBASSY_PARCEL");
        assertThat(only().target().delivery()).contains(Delivery.EMBASSY_PARCEL);
    }

    @Test
    void drawingsAreHandedOverOnlyWhereThePackSaysSo() {
        assertThat(only().drawings()).isFalse();

        pack.campaign("petition: true", "petition: true\nhand_over_drawings: true");

        assertThat(only().drawings()).isTrue();
    }

    @Test
    void theWordsOfATextFileArePlain() {
        var text = only().text(LanguageTag.ENGLISH);
        assertThat(text.story()).containsExactly("The first paragraph goes on.", "The second has stress and markup.");
        assertThat(text.testimonies())
                .containsExactly(new Testimony("They took the type and left the ink.", "A printer"));
        assertThat(text.demands()).containsExactly("Free them.", "Give the type back.");
        assertThat(text.furtherReading()).containsExactly(new Link("A report", "https://example.org/report"));
        assertThat(text.letter())
                .isNotNull()
                .satisfies(letter -> assertThat(letter.facts()).containsExactly("Three were taken."));
        assertThat(text.subject()).isEqualTo("Three printers (they/them)");
    }

    @Test
    void linesOfChineseAreJoinedWithoutASpace() {
        pack.text("The first paragraph\ngoes on.", "他们带走了\n三名印刷工人。");
        assertThat(only().text(LanguageTag.ENGLISH).story()).startsWith("他们带走了三名印刷工人。");
    }

    @Test
    void theVersionChangesWithAnyByteAndWithNothingElse() throws IOException {
        var before = only().pack();
        pack.with(".DS_Store", "left behind").with("en.md~", "left behind");
        assertThat(only().pack()).isEqualTo(before);
        pack.with("zh.md", PackSample.TEXT + "\n");
        assertThat(only().pack()).isNotEqualTo(before);
    }

    @Test
    void theVersionIsTheOneTheFormatPageDescribes() throws IOException {
        var folder = Files.createDirectories(config.resolve("packs/tiny"));
        Files.writeString(folder.resolve("b.txt"), "two");
        Files.writeString(folder.resolve("a.txt"), "");
        assertThat(PackFolder.look(folder, new FaultList("tiny")).hash().value())
                .isEqualTo("b7387b62c4a931b339c3fea37ab7a282c08ee9ebb5152d9e9035a29a672e7133");
    }

    @Test
    void aWrongPackStopsNothingButItself() {
        PackSample.in(config, "wrong").campaign("slug: free-the-press", "slug: Nothing At All");
        assertThat(campaigns().all()).hasSize(1);
        assertThat(campaigns().faults())
                .isNotEmpty()
                .allMatch(fault -> fault.pack().equals("wrong"));
    }

    @Test
    void readingAgainSeesWhatWasMended() {
        pack.campaign("petition: true", "petition: maybe");
        var campaigns = campaigns();
        assertThat(campaigns.all()).isEmpty();
        pack.with("campaign.yaml", PackSample.CAMPAIGN);
        campaigns.reload();
        assertThat(campaigns.bySlug(new CampaignSlug("free-the-press"))).isPresent();
        assertThat(campaigns.faults()).isEmpty();
    }

    @Test
    void twoPacksOfOneSlugLeaveTheFirst() {
        PackSample.in(config, "second");
        assertThat(campaigns().all()).hasSize(1);
        assertThat(campaigns().faults())
                .singleElement()
                .satisfies(names("second", "campaign.yaml", 0, "free-the-press"));
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        pack.without("zh.md");
        assertOnlyFault("zh.md", 0, "missing");
        pack.without("campaign.yaml");
        assertOnlyFault("campaign.yaml", 0, "missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            petition: true                  | petition: perhaps                 | 7  | true or false
            deadline: 2021-09-10            | deadline: soon                    | 9  | a date such as
            topics: [Freedom of expression] | topics: Freedom                   | 4  | a list
            facts_as_of: "2021-06"          | facts_as_of: June                 | 3  | a month such as
            slug: free-the-press            | slug: [a, b]                      | 2  | a text
            accent: "#c7361e"               | accent: red                       | 5  | a colour such as
            accent: "#c7361e"               | accent: "#7a7a7a"                 | 5  | darker or lighter
            petition: true                  | petitoin: true                    | 7  | did you mean "petition"
            petition: true                  | hand_over_drawings: true          | 7  | no drawings
            zh: draft                       | xx: draft                         | 13 | no language
            zh: draft                       | zh: finished                      | 13 | reviewed or draft
            preferred_languages: [zh, en]   | preferred_languages: [Chinese]    | 10 | no language
            title: {en: President}          | title: {zh: 总统}                 | 16 | "en" is missing
            copies_to: []                   | delivery: PIGEON                  | 21 | WRITER_TAKES_IT
            format: 1                       | format: 2                         | 1  | format 1
            topics: [Freedom of expression] | topics: &t [a, *t]                | 4  | alias
            illustration: media/poster.svg  | illustration: ../press/poster.svg | 6  | leads out
            illustration: media/poster.svg  | illustration: /etc/poster.svg     | 6  | leads out
            illustration: media/poster.svg  | illustration: media/none.svg      | 6  | no SVG in this pack
            """)
    void whatIsWrongInCampaignYamlIsNamedWithItsLine(String part, String instead, int line, String reason) {
        pack.campaign(part, instead);
        assertFault("campaign.yaml", line, reason);
    }

    @Test
    @Timeout(5)
    void aCyclicFileEndsAtOnce() {
        pack.campaign("target:\n", "target: &t\n  again: *t\n");
        assertThat(campaigns().faults()).anySatisfy(names("press", "campaign.yaml", -1, "alias"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: Free the press              | titel: Free the press        | 2  | did you mean "title"
            title: Free the press              | title: ""                    | 2  | is empty
            Demands                            | Demand                       | 33 | did you mean "Demands"
            - Free them.                       | Free them.                   | 35 | is a list
            > — A printer                      | > A printer                  | 25 | who said it
            [A report](https://example.org/report) | [A report](file:///etc)  | 44 | A link is written
            after_deadline: Ask the office first. | after_deadline: | 10 | "after_deadline" is missing
            """)
    void whatIsWrongInATextFileIsNamedWithItsLine(String part, String instead, int line, String reason) {
        pack.text(part, instead);
        assertFault("en.md", line, reason);
    }

    @Test
    void aPartThatOneLanguageLacksIsNamed() {
        pack.text("## Further reading\n\n- [A report](https://example.org/report)\n", "");
        assertOnlyFault("en.md", 0, "\"## Further reading\" is missing");
    }

    @Test
    void aPartThatWouldBeShownNowhereIsNamed() {
        pack.campaign("petition: true", "petition: false");
        assertFault("en.md", 0, "offers no petition");
    }

    @Test
    void aLanguageThatIsNotListedIsNamed() {
        pack.with("fr.md", PackSample.TEXT);
        assertOnlyFault("fr.md", 0, "does not list");
    }

    @Test
    void aTextThatIsNotInUtf8IsNamed() throws IOException {
        Files.write(pack.folder().resolve("zh.md"), new byte[] {'-', (byte) 0xff, (byte) 0xfe});
        assertFault("zh.md", 0, "UTF-8");
    }

    @Test
    @Timeout(5)
    void anImageOfAHundredMegabytesIsNotEvenRead() throws IOException {
        pack.ofSize("media/poster.svg", 100L * 1024 * 1024);
        assertOnlyFault("media/poster.svg", 0, "102400 KB");
    }

    @Test
    void aLinkOutOfThePackIsNotFollowed() throws IOException {
        var secret = Files.writeString(config.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        pack.without("media/poster.svg");
        Files.createSymbolicLink(pack.folder().resolve("media/poster.svg"), secret);
        assertOnlyFault("media/poster.svg", 0, "Links are not followed");
    }

    @Test
    void aFolderThatLeadsOutOfThePackIsNotFollowed() throws IOException {
        Files.createSymbolicLink(pack.folder().resolve("more"), config);
        assertOnlyFault("more", 0, "Links are not followed");
    }

    @Test
    void aPackThatIsALinkItselfIsRefused() throws IOException {
        Files.createSymbolicLink(config.resolve("packs/alias"), pack.folder());
        assertThat(campaigns().all()).hasSize(1);
        assertThat(campaigns().faults()).singleElement().satisfies(names("alias", "", 0, "link"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onclick='alert(1)'/>",
                "<use href='https://example.org/x.svg#a'/>",
                "<use xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='other.svg#a'/>",
                "<path fill='url(https://example.org/x)'/>",
                "<path style='fill: url( \"//example.org\" )'/>",
                "<foreignObject/>",
                "<style>@import 'x';</style>",
                "<a href='#x'/>",
                "<set attributeName='onclick' to='alert(1)'/>",
                "<h:b xmlns:h='http://www.w3.org/1999/xhtml'/>",
                "<?xml-stylesheet href='x.css'?>",
                "<g>",
            })
    void aPictureThatDoesMoreThanDrawIsRefused(String part) {
        pack.with("media/poster.svg", "<svg xmlns='http://www.w3.org/2000/svg'>\n" + part + "\n</svg>");
        assertThat(campaigns().all()).isEmpty();
        assertThat(campaigns().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("media/poster.svg");
            assertThat(fault.line()).isBetween(2, 3);
        });
    }

    @Test
    void aPictureWithADocumentTypeIsRefused() {
        pack.with(
                "media/poster.svg",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'/>");
        assertFault("media/poster.svg", 1, "document type");
    }

    private Campaigns campaigns() {
        return new PackedCampaigns(new Folders(config, config));
    }

    private Campaign only() {
        var campaigns = campaigns();
        assertThat(campaigns.faults()).isEmpty();
        return campaigns.all().getFirst();
    }

    private void assertFault(String file, int line, String reason) {
        assertThat(campaigns().all()).isEmpty();
        assertThat(campaigns().faults()).anySatisfy(names("press", file, line, reason));
    }

    private void assertOnlyFault(String file, int line, String reason) {
        assertFault(file, line, reason);
        assertThat(campaigns().faults()).hasSize(1);
    }

    private static ThrowingConsumer<PackFault> names(String pack, String file, int line, String reason) {
        return fault -> {
            assertThat(fault.pack()).isEqualTo(pack);
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.reason()).contains(reason);
            if (line >= 0) {
                assertThat(fault.line()).isEqualTo(line);
            }
        };
    }
}
