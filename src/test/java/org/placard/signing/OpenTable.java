package org.placard.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.placard.fakes.DeskNode;
import org.springframework.util.FileSystemUtils;

/** Gives each test a table at an event of its own; the node behind them is founded once for all. */
final class OpenTable implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(OpenTable.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == SigningTable.class;
    }

    @Override
    public SigningTable resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var founded = test.getRoot().getStore(HERE).computeIfAbsent("node", _ -> Founded.now(), Founded.class);
        return new SigningTable(founded.node());
    }

    private record Founded(Path data, DeskNode node) implements AutoCloseable {

        static Founded now() {
            try {
                var data = Files.createTempDirectory("placard-signing");
                return new Founded(data, new DeskNode(data));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            node.close();
            FileSystemUtils.deleteRecursively(data);
        }
    }
}
