package org.placard.shared;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.json.JsonMapper;

/** Mappers for what people wrote: their buffers are not kept for the next person. */
public final class UnpooledJson {

    private UnpooledJson() {}

    /** A builder as {@link JsonMapper#builder()} gives it, but for that. */
    public static JsonMapper.Builder mapper() {
        var factory = JsonFactory.builder()
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .build();
        return JsonMapper.builder(factory);
    }
}
