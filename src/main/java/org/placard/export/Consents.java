package org.placard.export;

import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentPurpose;

/** What a person agreed to; what was not asked was not given. */
final class Consents {

    private Consents() {}

    static boolean given(ActionContent content, ConsentPurpose purpose) {
        boolean asked = false;
        for (var consent : content.consents()) {
            if (consent.purpose() == purpose) {
                if (!consent.given()) {
                    return false;
                }
                asked = true;
            }
        }
        return asked;
    }
}
