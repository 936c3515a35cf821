package org.placard.counting;

import org.placard.shared.LanguageTag;

/** Filled by the module that puts things on paper. */
@FunctionalInterface
public interface BalancePages {

    /** The sheet as a PDF, in the reader's language; no name is on it. */
    byte[] sheet(Balance balance, LanguageTag reader);
}
