package org.placard.security;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.placard.fakes.InMemoryVault.SEVEN_WORDS;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.placard.fakes.InMemoryVault;
import org.placard.shared.AuditStore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = DoorsTest.Setting.class)
class DoorsTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private InMemoryVault ring;

    @Autowired
    private KeptVaults kept;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter doors;

    private MockMvc web;

    @BeforeEach
    void goThroughTheDoors() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void theConsoleSendsStrangersToSignIn() throws Exception {
        var answer = web.perform(get("/console/records")).andReturn();

        assertThat(answer.getResponse().getStatus()).isIn(302, 403);
        assertThat(answer.getResponse().getContentAsString()).isEmpty();
    }

    @Test
    void whatIsNotNamedIsClosed() throws Exception {
        assertThat(web.perform(get("/actuator/env")).andReturn().getResponse().getStatus())
                .isIn(302, 403);
    }

    @Test
    void aKioskSubmitsWithoutASession() throws Exception {
        var request = new MockHttpServletRequest("POST", "/k/api/signatures");
        request.setServletPath("/k/api/signatures");
        var behind = new MockFilterChain();

        doors.doFilter(request, new MockHttpServletResponse(), behind);

        assertThat(behind.getRequest())
                .as("what stands behind the doors was asked")
                .isNotNull();
    }

    @Test
    void anythingElseThatIsPostedNeedsATokenOfTheSession() throws Exception {
        assertThat(web.perform(post("/k/other")).andReturn().getResponse().getStatus())
                .isEqualTo(403);
    }

    @Test
    void signingInOpensTheVaultAndEndingTheSessionClosesIt() throws Exception {
        int before = ring.openVaults();

        var answer = signIn("anna", SEVEN_WORDS.words());
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/console");
        assertThat(ring.openVaults()).isEqualTo(before + 1);

        end(answer);
        assertThat(ring.openVaults()).isEqualTo(before);
    }

    @Test
    void aRefusalReadsTheSameWhetherTheNameExistsOrNot() throws Exception {
        var known = signIn("anna", "wrong").getResponse().getRedirectedUrl();
        var unknown = signIn("nobody", "wrong").getResponse().getRedirectedUrl();

        assertThat(known).isEqualTo("/sign-in?refused").isEqualTo(unknown);
    }

    private MvcResult signIn(String name, String words) throws Exception {
        return web.perform(post("/sign-in").param("username", name).param("password", words))
                .andReturn();
    }

    private void end(MvcResult answer) {
        var session = (MockHttpSession) requireNonNull(answer.getRequest().getSession(false));
        kept.sessionEnded(new HttpSessionDestroyedEvent(session));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({SecurityConfiguration.class, BrowsersCoordinator.class, AuditLog.class})
    static class Setting {

        @Bean
        InMemoryVault ring() {
            return new InMemoryVault();
        }

        @Bean
        AuditStore auditStore() {
            var entries = new CopyOnWriteArrayList<AuditStore.Entry>();
            return new AuditStore() {
                @Override
                public void keep(Entry entry) {
                    entries.add(entry);
                }

                @Override
                public List<Entry> latest(int count) {
                    return entries.reversed().stream().limit(count).toList();
                }
            };
        }
    }
}
