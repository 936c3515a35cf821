package org.placard.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.journey.Browsers.Size;

/** A name stands apart from the sentence it is in, so that neither turns the other's direction. */
@Tag("thorough")
class NamesApartIT {

    /**
     * The sentences in which a name that is set apart somewhere on the screen stands plainly. The letter's own words are
     * left out: nothing was inserted there.
     */
    private static final String RUNNING_TOGETHER = """
            () => {
              const stage = document.querySelector('.stage');
              const names = [...stage.querySelectorAll('bdi')].map((bdi) => bdi.textContent.trim());
              if (names.length === 0) return ['no name at all'];
              const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
              const sentences = [];
              while (walker.nextNode()) {
                const { textContent, parentElement } = walker.currentNode;
                const alone = names.includes(textContent.trim());
                if (!alone && !parentElement.closest('bdi, .letter-words') && names.some((name) => textContent.includes(name))) {
                  sentences.push(textContent);
                }
              }
              return sentences;
            }
            """;

    private static Stall stall;

    @BeforeAll
    static void setUpTheStall() {
        stall = Stall.set();
    }

    @AfterAll
    static void packUp() {
        stall.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh", "ug", "kk"})
    void whereOneSignsAndWhereOneWrites(String language) {
        var tablet = stall.tablet(Size.WIDE, language).goTo(Tablet.PETITION);
        tablet.write("signing.name", "Aygul Memet").draw().tick("keep");
        namesStandApart(tablet);
        tablet.sign();
        tablet.receipt();
        namesStandApart(tablet);

        tablet.goTo(Tablet.LETTER).button("letter.signed.name").click();
        tablet.page().locator("#letter-consent").waitFor();
        namesStandApart(tablet);
        tablet.close();
    }

    private static void namesStandApart(Tablet tablet) {
        assertThat(tablet.page().evaluate(RUNNING_TOGETHER))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }
}
