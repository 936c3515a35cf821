package org.placard.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import org.openqa.selenium.By;

/**
 * The welcome screen in Vaadin TestBench. Wants a running node, its address in {@code placard.address}, and a
 * TestBench licence key of one's own.
 */
class WelcomeTestBenchIT extends BrowserTestBase {

    @BrowserTest
    void theWelcomeScreenInvitesToSign() {
        getDriver().get(System.getProperty("placard.address", "http://localhost:8080") + "/k");

        waitUntil(driver -> !findElements(By.tagName("h1")).isEmpty());

        assertThat(findElements(By.tagName("h1")).getFirst().getText()).isNotBlank();
    }
}
