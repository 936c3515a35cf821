package org.placard.counting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.placard.campaign.DuplicateRule;
import org.placard.ledger.ActionContent.Person;
import org.placard.shared.CampaignSlug;
import org.placard.vault.OpenVault;

/**
 * Makes identity tags: by them two records can be told to be one person's, and without the ring's secret nobody can try a
 * name against them. Safe for many threads at once.
 */
final class Identity {

    /** Stands where there is nothing to make a tag of. */
    static final long NO_TAG = 0;

    private static final String HMAC = "HmacSHA256";
    private static final String VERSION = "v1";

    private final SecretKeySpec secret;

    private Identity(SecretKeySpec secret) {
        this.secret = secret;
    }

    static Identity of(OpenVault vault) {
        return of(vault.lifetimeSecret("counting/1"));
    }

    /** Wipes what it was given. */
    static Identity of(byte[] secret) {
        try {
            return new Identity(new SecretKeySpec(secret, HMAC));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /**
     * A person's tags within one petition.
     *
     * @param contact of the e-mail address
     * @param place of name and postcode
     * @param name of name and country
     */
    record Tags(long contact, long place, long name) {

        static final Tags NONE = new Tags(NO_TAG, NO_TAG, NO_TAG);
    }

    Tags tags(CampaignSlug campaign, boolean practice, Person person, DuplicateRule rule) {
        var scope = List.of(campaign.value(), practice ? "practice" : "real");
        var name = orNothing(person.name() == null ? null : PlainForm.name(person.name()));
        var postcode = orNothing(person.postcode() == null ? null : PlainForm.postcode(person.postcode()));
        var email = orNothing(person.email() == null ? null : PlainForm.email(person.email()));
        var country = person.country() == null ? "" : person.country().value();
        return new Tags(
                rule == DuplicateRule.NAME_AND_POSTCODE ? NO_TAG : tag("contact", scope, email),
                rule == DuplicateRule.CONTACT ? NO_TAG : tag("place", scope, name, postcode, country),
                tag("name", scope, name, country));
    }

    /** No tag where any part is missing. */
    private long tag(String what, List<String> scope, @Nullable String... parts) {
        var mac = mac();
        add(mac, VERSION);
        add(mac, what);
        scope.forEach(part -> add(mac, part));
        for (var part : parts) {
            if (part == null) {
                return NO_TAG;
            }
            add(mac, part);
        }
        return ByteBuffer.wrap(mac.doFinal()).getLong();
    }

    private static void add(Mac mac, String part) {
        mac.update(part.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
    }

    private static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private Mac mac() {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", e);
        }
    }
}
