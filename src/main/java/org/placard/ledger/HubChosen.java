package org.placard.ledger;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether this node keeps everything in a database. */
final class HubChosen implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return HubDatabase.configuredIn(context.getEnvironment()).isPresent();
    }

    /** Whether it keeps a journal, as nearly all do. */
    static final class Not implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return HubDatabase.configuredIn(context.getEnvironment()).isEmpty();
        }
    }
}
