package org.placard.fakes;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placard.event.Events;
import org.placard.ledger.ActionContent.ConsentPurpose;
import org.placard.ledger.ActionContent.Person;
import org.placard.ledger.ActionContent.Strokes;
import org.placard.ledger.Ledger;
import org.placard.shared.ActionId;
import org.placard.shared.CampaignSlug;
import org.placard.shared.Folders;
import org.placard.shared.LanguageTag;
import org.placard.shared.PlacardCommand;
import org.placard.shared.ReceiptNumber;
import org.placard.vault.OpenVault;
import org.placard.vault.Passphrase;
import org.placard.vault.Rings;
import org.placard.vault.Vault;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.support.GenericApplicationContext;
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

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Seat seat;
    private final Attendees attendees;

    /** Founded, and its first event begun. */
    public WholeNode(Path data) {
        this(data, Path.of("kiosk-config"));
    }

    public WholeNode(Path data, Path config) {
        this(data, config, _ -> {}, MODULES);
    }

    public WholeNode(Path data, KeptIn kept) {
        this(data, kept.anew());
    }

    public WholeNode(Path data, Path config, KeptIn kept) {
        this(data, config, kept.anew(), MODULES);
    }

    /** @param instead puts something else in the place of a part of it */
    public WholeNode(Path data, Consumer<GenericApplicationContext> instead) {
        this(data, Path.of("kiosk-config"), instead, MODULES);
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
        seat = Seat.at(bean(Vault.class));
        context.getBeanFactory().registerSingleton("seat", seat);
        attendees = new Attendees(ledger(), bean(Events.class));
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
        return seat.open();
    }

    public Passphrase passphrase() {
        return seat.words();
    }

    public WholeNode unlock() {
        seat.unlock();
        return this;
    }

    public WholeNode lock() {
        seat.lock();
        return this;
    }

    /** The language in which people act from here on. */
    public WholeNode speak(LanguageTag language) {
        attendees.speak(language);
        return this;
    }

    /** A signature of one who was asked for three consents and gave those named; its receipt. */
    public ReceiptNumber signed(String name, ConsentPurpose... given) {
        return signed(PETITION, Attendees.named(name), given);
    }

    /** A drawn signature of one who was asked about the drawing too. */
    public ReceiptNumber drew(String name, Strokes drawing, ConsentPurpose... given) {
        return attendees.drew(PETITION, Attendees.named(name), drawing, List.of(given));
    }

    /** A signature of somebody who filled in as much as this, under whichever petition. */
    public ReceiptNumber signed(CampaignSlug petition, Person person, ConsentPurpose... given) {
        return attendees.signed(petition, person, List.of(given));
    }

    /** A letter that waits to be printed; its receipt. */
    public ReceiptNumber wrote(String name, int number) {
        return attendees.wrote(LETTERS, name, number);
    }

    /** A letter that counts already, though the event may still practise. */
    public ActionId wroteForReal(String name, int number) {
        return attendees.wroteForReal(LETTERS, name, number);
    }

    /** Where these bytes lie in anything that this node keeps: files, and tables of a database. */
    public List<Object> placesOf(byte[] bytes) {
        var places = new ArrayList<Object>(OnDisk.holding(bean(Folders.class).data(), bytes));
        context.getBeanProvider(HikariDataSource.class)
                .ifAvailable(source -> places.addAll(InTables.holding(source, bytes)));
        return places;
    }

    @Override
    public void close() {
        seat.close();
        context.close();
    }
}
