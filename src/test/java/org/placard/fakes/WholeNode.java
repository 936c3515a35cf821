package org.placard.fakes;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placard.event.Events;
import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentGiven;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.LetterText;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionKind;
import org.placard.ledger.Draft;
import org.placard.ledger.Ledger;
import org.placard.security.CoordinatorSession;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.CountryCode;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.PlacardCommand;
import org.placard.shared.ReceiptNumber;
import org.placard.shared.Sha256;
import org.placard.vault.CoordinatorName;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.Rings;
import org.placard.vault.Vault;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A whole node without a browser: every module for real, with the packs and words that are shipped, on a data folder of its
 * own, in practice. A coordinator sits at it who unlocks and locks at will.
 */
public final class WholeNode implements AutoCloseable {

    public static final CampaignSlug PETITION = new CampaignSlug("free-xinjiang");
    public static final CampaignSlug LETTERS = new CampaignSlug("missing-in-xinjiang");
    private static final String[] MODULES = Stream.of(
                    "shared",
                    "ledger",
                    "vault",
                    "campaign",
                    "event",
                    "counting",
                    "kiosk",
                    "signing",
                    "letter",
                    "printing",
                    "paper",
                    "export",
                    "privacy",
                    "sync",
                    "security",
                    "console")
            .map("org.placard."::concat)
            .toArray(String[]::new);
    /** Tests' own beans, and the session that wants a browser's request. */
    private static final Pattern NOT_HERE = Pattern.compile(".*Test(\\$.*)?|.*BrowsersCoordinator");

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Seat seat;
    private LanguageTag spoken = LanguageTag.ENGLISH;

    /** Founded, and its first event begun. */
    public WholeNode(Path data) {
        this(data, Path.of("kiosk-config"));
    }

    public WholeNode(Path data, Path config) {
        this(data, config, _ -> {}, MODULES);
    }

    /** A hub's database instead of journal and index. */
    public static Consumer<GenericApplicationContext> keptIn(String database) {
        return context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("hub", Map.of("placard.hub.database", database)));
    }

    /** A node with some of the modules alone, which starts sooner. */
    public static WholeNode of(Path data, String... modules) {
        return of(data, _ -> {}, modules);
    }

    /**
     * The same with something else for a part of it.
     *
     * @param instead puts that in its place
     */
    public static WholeNode of(Path data, Consumer<GenericApplicationContext> instead, String... modules) {
        return new WholeNode(
                data,
                Path.of("kiosk-config"),
                instead,
                Stream.of(modules).map("org.placard."::concat).toArray(String[]::new));
    }

    private WholeNode(Path data, Path config, Consumer<GenericApplicationContext> instead, String[] modules) {
        context.registerBean(Folders.class, () -> new Folders(data, config));
        Rings.cheapIn(context);
        instead.accept(context);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new RegexPatternTypeFilter(NOT_HERE));
        scanner.scan(modules);
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.refresh();
        seat = seat(bean(Vault.class));
        context.getBeanFactory().registerSingleton("seat", seat);
    }

    /** Founds the ring where there is none; one that is there stays locked, as after any start. */
    private static Seat seat(Vault vault) {
        if (vault.isFounded()) {
            return new Seat(null, InMemoryVault.SEVEN_WORDS);
        }
        var founding = vault.found(InMemoryVault.ANNA);
        return new Seat(founding.vault(), founding.passphrase());
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A screen, with all that it asks for. */
    public <T> T create(Class<T> view) {
        return context.getAutowireCapableBeanFactory().createBean(view);
    }

    /** Runs a command as {@code ./placard} would; its exit status. */
    public int run(Writer said, String name, String... args) {
        var root = new CommandLine(CommandSpec.create());
        context.getBeansOfType(PlacardCommand.class).values().forEach(root::addSubcommand);
        root.setOut(new PrintWriter(said, true));
        root.setErr(new PrintWriter(said, true));
        var line = new ArrayList<>(List.of(name));
        line.addAll(List.of(args));
        return root.execute(line.toArray(String[]::new));
    }

    public Ledger ledger() {
        return bean(Ledger.class);
    }

    public OpenVault open() {
        return Objects.requireNonNull(seat.open, "Started again, and nobody unlocked it");
    }

    public Passphrase passphrase() {
        return seat.words;
    }

    public WholeNode unlock() {
        seat.unlocked = true;
        return this;
    }

    public WholeNode lock() {
        seat.lock();
        return this;
    }

    /** The language in which people act from here on. */
    public WholeNode speak(LanguageTag language) {
        spoken = language;
        return this;
    }

    /** A signature of one who was asked for three consents and gave those named; its receipt. */
    public ReceiptNumber signed(String name, ConsentPurpose... given) {
        var asked = List.of(ConsentPurpose.KEEP, ConsentPurpose.HAND_OVER, ConsentPurpose.CONTACT);
        return took(ActionKind.SIGNATURE, PETITION, name, null, asked, List.of(given));
    }

    /** A signature of somebody who filled in as much as this, under whichever petition. */
    public ReceiptNumber signed(CampaignSlug petition, Person person, ConsentPurpose... given) {
        var asked = List.of(ConsentPurpose.KEEP, ConsentPurpose.HAND_OVER, ConsentPurpose.CONTACT);
        return took(ActionKind.SIGNATURE, petition, person, null, asked, List.of(given));
    }

    /** A letter that waits to be printed; its receipt. */
    public ReceiptNumber wrote(String name, int number) {
        var asked = List.of(ConsentPurpose.NAME_IN_LETTER);
        return took(ActionKind.LETTER, LETTERS, name, letter(name, number), asked, asked);
    }

    private static LetterText letter(String name, int number) {
        return new LetterText(
                "MODEL",
                LanguageTag.ENGLISH,
                number,
                "Your Excellency,",
                List.of("I write about people who are missing."),
                List.of("Say where they are."),
                "Yours sincerely,",
                name,
                null,
                "A4");
    }

    private ReceiptNumber took(
            ActionKind kind,
            CampaignSlug campaign,
            String name,
            @Nullable LetterText letter,
            List<ConsentPurpose> asked,
            List<ConsentPurpose> given) {
        var person = new Person(name, new CountryCode("CH"), null, null, null);
        return took(kind, campaign, person, letter, asked, given);
    }

    private ReceiptNumber took(
            ActionKind kind,
            CampaignSlug campaign,
            Person person,
            @Nullable LetterText letter,
            List<ConsentPurpose> asked,
            List<ConsentPurpose> given) {
        return took(
                kind,
                campaign,
                person,
                letter,
                asked,
                given,
                bean(Events.class).current().isPractice(),
                newId());
    }

    /** A letter that counts already, though the event may still practise. */
    public ActionId wroteForReal(String name, int number) {
        var id = newId();
        var person = new Person(name, new CountryCode("CH"), null, null, null);
        var asked = List.of(ConsentPurpose.NAME_IN_LETTER);
        took(ActionKind.LETTER, LETTERS, person, letter(name, number), asked, asked, false, id);
        return id;
    }

    private ReceiptNumber took(
            ActionKind kind,
            CampaignSlug campaign,
            Person person,
            @Nullable LetterText letter,
            List<ConsentPurpose> asked,
            List<ConsentPurpose> given,
            boolean practice,
            ActionId id) {
        var event = bean(Events.class).current();
        var receipt = ReceiptNumber.draw(RANDOM);
        var content = new ActionContent(
                kind,
                receipt,
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                spoken,
                person,
                asked.stream()
                        .map(purpose ->
                                new ConsentGiven(purpose, given.contains(purpose), "May we?", "1", LanguageTag.ENGLISH))
                        .toList(),
                null,
                letter,
                null);
        ledger().take(new Draft(id, practice, campaign, Sha256.of(new byte[32]), event.key(), content));
        return receipt;
    }

    private static ActionId newId() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return ActionId.of(bytes);
    }

    @Override
    public void close() {
        if (seat.open != null) {
            seat.open.close();
        }
        context.close();
    }

    /** The coordinator before the screen. */
    private static final class Seat implements CoordinatorSession {

        private final @Nullable OpenVault open;
        private final Passphrase words;
        private boolean unlocked;

        Seat(@Nullable OpenVault open, Passphrase words) {
            this.open = open;
            this.words = words;
        }

        @Override
        public CoordinatorName name() {
            return InMemoryVault.ANNA;
        }

        @Override
        public Optional<OpenVault> vault() {
            return unlocked ? Optional.ofNullable(open) : Optional.empty();
        }

        @Override
        public Duration timeLeft() {
            return unlocked ? Duration.ofMinutes(10) : Duration.ZERO;
        }

        @Override
        public void touch() {}

        @Override
        public void lock() {
            unlocked = false;
        }

        @Override
        public Unlocking unlock(Passphrase passphrase) {
            unlocked = passphrase.equals(words);
            return unlocked ? new Unlocking.Unlocked() : new Unlocking.Refused();
        }
    }
}
