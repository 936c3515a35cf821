package org.placard.security;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.stream.Stream;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.core.util.RecyclerPool;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Buffers that held a request are not kept for the next one. Reuse saves a little work and lets what someone typed stand
 * in memory until another request happens to be as long.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ShortMemory {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> noBuffersKeptByTomcat() {
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.bufferPool", "0");
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setProcessorCache(0);
            }
        });
    }

    /** Vaadin reads and writes with mappers that cannot be told to pool nothing, so the pools are emptied. */
    @Bean
    FilterRegistrationBean<?> noBuffersKeptByJackson() {
        var pools = Stream.<ObjectMapper>of(JsonMapper.shared(), JacksonUtils.getMapper())
                .map(mapper -> mapper.tokenStreamFactory()._getRecyclerPool())
                .toList();
        var filter = new FilterRegistrationBean<>((request, response, chain) -> {
            try {
                chain.doFilter(request, response);
            } finally {
                pools.forEach(RecyclerPool::clear);
            }
        });
        filter.setName("noBuffersKeptByJackson");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
