package org.placard.export;

import org.placard.ledger.ActionContent;
import org.placard.ledger.ActionContent.ConsentPurpose;

/** What a person agreed to; what was not asked was not given. */
final class Consents {

    private Consents() {}

    static boolean given(ActionContent content, ConsentPurpose purpose) {
        var asked = content.consents().stream()
                .filter(consent -> consent.purpose() == purpose)
                .toList();
        return !asked.isEmpty() && asked.stream().allMatch(ActionContent.ConsentGiven::given);
    }
}
