package org.placard.vault;

/**
 * What a new ring gives to people, laid out as plain text to be copied by hand or printed.
 *
 * @param founding still has the secrets; they exist nowhere else
 */
public record FoundingSheet(Vault.Founding founding) {

    /** The sheet, ending with a line break. Print it once and keep it nowhere. */
    public String text() {
        return """
                ------------------------------------------------------------------------
                Keys to this Placard. They are shown ONCE and are kept nowhere.
                Copy them onto paper now, before anything else is done.

                To sign in and to unlock
                  Sign-in name   %s
                  Passphrase     %s

                Recovery kit, to be kept apart in a safe place
                  Recovery code  %s

                Whoever has the passphrase or the recovery code can read everything that
                was signed. Without both, nobody can, ever again.
                ------------------------------------------------------------------------
                """.formatted(founding.name(), founding.passphrase().words(), founding.recoveryCode());
    }

    @Override
    public String toString() {
        return "founding sheet";
    }
}
