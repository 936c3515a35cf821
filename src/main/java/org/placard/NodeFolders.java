package org.placard;

import java.nio.file.Path;
import org.placard.shared.Folders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the node's folders from {@code placard.data} and {@code placard.config}. */
@Configuration(proxyBeanMethods = false)
class NodeFolders {

    @Bean
    Folders folders(
            @Value("${placard.data:.placard}") Path data, @Value("${placard.config:kiosk-config}") Path config) {
        return new Folders(
                data.toAbsolutePath().normalize(), config.toAbsolutePath().normalize());
    }
}
