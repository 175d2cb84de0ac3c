package nl.samenspel.people;

/**
 * What somebody asks because others must not learn that this person is in touch with us (<i>veilig contact</i>). Whoever asks any of it is reached in the chosen way only: we
 * never try another one by ourselves.
 *
 * @param neutral what goes out names neither the sender nor the matter
 * @param noCalls nobody calls, and no program does
 * @param noLetters nothing is posted
 * @param addressWithheld the address is shown to nobody but who posts a letter to it
 */
public record SafeContact(boolean neutral, boolean noCalls, boolean noLetters, boolean addressWithheld) {

    public static final SafeContact NOT_ASKED = new SafeContact(false, false, false, false);

    /** Whether anything is asked. */
    public boolean isAsked() {
        return neutral || noCalls || noLetters || addressWithheld;
    }
}
