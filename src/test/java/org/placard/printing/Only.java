package org.placard.printing;

import org.springframework.beans.factory.ObjectProvider;

/** The one there is. */
record Only<T>(T value) implements ObjectProvider<T> {

    @Override
    public T getObject() {
        return value;
    }
}
