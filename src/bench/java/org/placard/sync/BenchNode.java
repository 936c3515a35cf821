package org.placard.sync;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Draft;
import org.placard.ledger.Exchange;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.EventId;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.NodePublicKey;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.Sha256;
import org.placard.vault.CoordinatorName;
import org.placard.vault.EventPublicKey;
import org.placard.vault.OpenVault;
import org.placard.vault.Vault;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;

/** A machine without a screen: takes signatures and writes bundles, or takes bundles in. */
final class BenchNode implements AutoCloseable {

    static final CoordinatorName ANNA = new CoordinatorName("anna");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern NOT_HERE = Pattern.compile(".*BrowsersCoordinator|.*Benchmark");
    private static final String[] MODULES = Stream.of(
                    "shared", "vault", "ledger", "campaign", "event", "security", "sync")
            .map("org.placard."::concat)
            .toArray(String[]::new);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final SignedEnds ends =
            new SignedEnds(message -> exchange().identity().sign(message));

    /**
     * Starts it.
     *
     * @param database where it keeps everything; empty for a journal
     */
    BenchNode(Path data, String database) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("hub", Map.of("placard.hub.database", database)));
        context.registerBean(Folders.class, () -> new Folders(data, Path.of("kiosk-config")));
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(NOT_HERE));
        scanner.scan(MODULES);
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.refresh();
    }

    OpenVault found() {
        return context.getBean(Vault.class).found(ANNA).vault();
    }

    NodePublicKey key() {
        return exchange().identity().publicKey();
    }

    private Exchange exchange() {
        return context.getBean(Exchange.class);
    }

    void enrol(NodePublicKey machine) {
        context.getBean(Peers.class).enrol(machine, new MachineName("kiosk"), ANNA);
    }

    /** Signs so often and writes what was signed into bundles as a visit to a hub would. */
    List<Path> bundles(EventPublicKey key, int signatures, int each, Path folder) {
        var bundles = new ArrayList<Path>();
        for (int signed = 0; signed < signatures; signed += each) {
            var known = exchange().holdings();
            IntStream.range(0, each).parallel().forEach(one -> sign(key));
            var file = folder.resolve(key().node().value() + "-" + bundles.size() + ".bundle");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                context.getBean(Bundles.class).write(known, Long.MAX_VALUE, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bundles.add(file);
        }
        return bundles;
    }

    private void sign(EventPublicKey key) {
        var content = new ActionContent(
                ActionKind.SIGNATURE,
                ReceiptNumber.draw(RANDOM),
                Instant.EPOCH,
                LanguageTag.ENGLISH,
                new Person("Nobody at All", null, null, null, null),
                List.of(),
                null,
                null,
                null);
        var id = new byte[16];
        RANDOM.nextBytes(id);
        context.getBean(Ledger.class)
                .take(new Draft(
                        ActionId.of(id),
                        false,
                        new CampaignSlug("benchmark"),
                        Sha256.of(new byte[32]),
                        key,
                        content));
    }

    /** All that an answer to a visit needs: taken in, kept, and said how far each line is held. */
    void receive(Path bundle) {
        try {
            if (!(context.getBean(Gathering.class).receive(bundle) instanceof Brought.Taken taken)
                    || !taken.troubles().isEmpty()) {
                throw new IllegalStateException("The hub did not take a bundle");
            }
            Answer.of(key(), ends, 0, exchange().holdings(), List.of()).bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int held(EventId event) {
        return context.getBean(Ledger.class).tally(event).count(ActionKind.SIGNATURE, false);
    }

    @Override
    public void close() {
        context.close();
    }
}
