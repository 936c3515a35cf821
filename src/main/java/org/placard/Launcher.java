package org.placard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;

/** Decides from the first word what to start: the node itself, or one command without a web server. */
final class Launcher {

    /** The node was started and its threads keep the process alive. */
    static final int KEEPS_RUNNING = -1;

    private static final int FAILED = 1;
    private static final int BAD_INPUT = 2;

    private Launcher() {}

    static int launch(String... args) {
        try {
            var wanted = args.length == 0 ? "help" : args[0];
            return wanted.equals("run") ? run(Arrays.copyOfRange(args, 1, args.length)) : command(args);
        } catch (RuntimeException refused) {
            System.err.println(PlainWords.of(refused).orElseThrow(() -> refused));
            return FAILED;
        }
    }

    private static int run(String... args) {
        var options = new RunOptions();
        var commandLine = new CommandLine(options);
        try {
            commandLine.parseArgs(args);
        } catch (CommandLine.ParameterException wrong) {
            System.err.println(wrong.getMessage() + ". See ./placard run --help");
            return BAD_INPUT;
        }
        if (options.help) {
            commandLine.usage(System.out);
            return 0;
        }
        var context = new SpringApplicationBuilder(Placard.class)
                .properties(defaults(Map.of()))
                .run(asArguments(options.asProperties(standardData())));
        return options.train ? train(context) : KEEPS_RUNNING;
    }

    /** Serves one first screen and ends, so that the JVM can write down what it loaded on the way. */
    private static int train(ConfigurableApplicationContext context) {
        try (context) {
            FirstScreen.fetch(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        }
        return 0;
    }

    private static int command(String... args) {
        var rest = DataOption.removedFrom(args);
        var properties = new LinkedHashMap<String, Object>();
        properties.put("spring.main.lazy-initialization", true);
        properties.put("logging.level.root", "ERROR");
        properties.put(
                "spring.autoconfigure.exclude",
                "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
        try (var context = new SpringApplicationBuilder(Placard.class)
                .web(WebApplicationType.NONE)
                .properties(defaults(properties))
                .run(asArguments(DataOption.propertiesOf(args)))) {
            return context.getBean(Commands.class).execute(rest);
        }
    }

    private static Map<String, Object> defaults(Map<String, Object> more) {
        var properties = new LinkedHashMap<>(more);
        properties.put("placard.data", standardData());
        return properties;
    }

    /** Beside the program when it was started by {@code ./placard}, else in the folder one is in. */
    private static String standardData() {
        return System.getProperty("placard.home", ".") + "/.placard";
    }

    private static String[] asArguments(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }
}
