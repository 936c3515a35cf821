package org.placard.kiosk;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.placard.shared.Folders;
import org.placard.shared.Sha256;
import org.springframework.stereotype.Component;

/**
 * Knows which browsers are kiosks. A kiosk carries a secret in a cookie of its own, which outlives the session of each
 * person at it; from then on it is shown kiosk pages and nothing else, until the enrolment ends.
 */
@Component
public class Kiosks {

    static final String COOKIE = "placard-kiosk";
    private static final int TOKEN_BYTES = 32;
    private static final int CODE_BOUND = 100_000_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<Sha256, Instant> seen = new ConcurrentHashMap<>();
    private final EnrolmentFile file;
    private final List<EnrolledKiosk> kiosks;
    private String code = drawCode();

    Kiosks(Folders folders) {
        file = new EnrolmentFile(folders.data().resolve("kiosks"));
        kiosks = file.read();
    }

    /** The kiosk that the request comes from, if it comes from one. */
    public Optional<EnrolledKiosk> of(HttpServletRequest request) {
        var cookies = request.getCookies();
        var kiosk = Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(this::enrolledWith)
                .findFirst();
        kiosk.ifPresent(it -> seen.put(it.token(), Instant.now()));
        return kiosk;
    }

    /** When it last asked for anything since the node started; kept in memory alone. */
    public Optional<Instant> lastSeen(EnrolledKiosk kiosk) {
        return Optional.ofNullable(seen.get(kiosk.token()));
    }

    public synchronized List<EnrolledKiosk> enrolled() {
        return List.copyOf(kiosks);
    }

    /** Ends an enrolment; the browser is as any other from its next request on. */
    public synchronized void revoke(EnrolledKiosk kiosk) {
        kiosks.remove(kiosk);
        file.write(kiosks);
    }

    /** Eight digits that make one more browser a kiosk. */
    public synchronized String code() {
        return code;
    }

    /** Whether it is the code now; if so, it is used up. */
    synchronized boolean redeem(String typed) {
        var digits = typed.replaceAll("\\D", "");
        if (!MessageDigest.isEqual(bytes(digits), bytes(code))) {
            return false;
        }
        code = drawCode();
        return true;
    }

    /** Enrols a browser: whoever brings this cookie is a kiosk. */
    synchronized Cookie enrol(boolean secure) {
        var secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        var token = HexFormat.of().formatHex(secret);
        kiosks.add(new EnrolledKiosk(hash(token), Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        file.write(kiosks);
        return KioskCookie.holding(token, secure);
    }

    private synchronized Stream<EnrolledKiosk> enrolledWith(Cookie cookie) {
        var token = hash(cookie.getValue());
        return kiosks.stream().filter(kiosk -> kiosk.token().equals(token)).toList().stream();
    }

    private String drawCode() {
        return "%08d".formatted(random.nextInt(CODE_BOUND));
    }

    private static Sha256 hash(String token) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes(token)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
