package org.placard.fakes;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Where a node keeps what it holds: the same promises hold for each. */
public enum KeptIn {
    JOURNAL {
        @Override
        public Consumer<GenericApplicationContext> anew() {
            return _ -> {};
        }
    },
    DATABASE {
        @Override
        public Consumer<GenericApplicationContext> anew() {
            return database(HubServer.newHub());
        }
    };

    /** Makes a node keep everything in there, where nothing is yet; a node that starts again finds what it kept. */
    public abstract Consumer<GenericApplicationContext> anew();

    /** Everything in this database, instead of journal and index. */
    public static Consumer<GenericApplicationContext> database(String address) {
        return context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("hub", Map.of("placard.hub.database", address)));
    }
}
