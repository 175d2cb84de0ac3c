package nl.samenspel.access;

/** What somebody may do. Which role gives a right, and which page asks for it, stands in {@link AccessTable} and nowhere else. */
public enum Right {

    /** Read what is public: the directory, the pages about the site, open data. */
    READ("read what is public"),
    /** Ask for a log-in link, open it, use a passkey. */
    LOG_IN("log in"),
    /** Set up an empty installation; the page itself asks for the one-time code. */
    SET_UP("set up an empty installation, with the one-time code"),
    /** Look into the post box; outside the demo it does not exist. */
    READ_POST_BOX("read the post box of the demo"),
    /** See and change what is one's own. */
    SEE_OWN_THINGS("see one's own things"),
    /** See what was agreed at the table, and ask to be called about it. */
    SEE_OWN_AGREEMENTS("see what was agreed with oneself"),
    /** See what is kept about oneself and who looked, and say yes or no. */
    SEE_OWN_DATA("see one's own data, and say yes or no"),
    /** Take a copy of everything along, or be forgotten. */
    TAKE_OWN_DATA("take one's own data along, or be forgotten"),
    /** Make and remove the ways by which oneself gets in. */
    KEEP_OWN_KEYS("keep one's own keys"),
    /** Say who may act for oneself, and end it. */
    CHOOSE_REPRESENTATIVES("say who may act for oneself"),
    /** Begin to act for somebody else: with the code that person gave, or as the representative one is. */
    REPRESENT("act for somebody as representative"),
    /** Sit down beside somebody who cannot or will not do it alone. */
    HELP_AT_TABLE("help somebody at the table, under the own name"),
    /** Say by what way one is reached, and by what way not. Never for somebody who represents another from a distance: who fears somebody near must be able to trust it. */
    SAY_HOW_REACHED("say how one is reached"),
    /** Read what was said to oneself. Not for somebody who represents another from a distance: a message may be about that very person. */
    READ_OWN_MESSAGES("read one's own messages"),
    /** Add and change entries of the directory: owners their own, brokers those of their area. */
    EDIT_ENTRIES("add and change entries within one's scope"),
    /** Read in whole lists of entries, and take everything along: for whose scope is the whole municipality, for a list goes through all districts and organisations. */
    IMPORT_ENTRIES("read in lists of entries and undo that, when one's scope is the whole municipality"),
    /** Say that an entry still holds. */
    CONFIRM_ENTRIES("confirm that entries within one's scope still hold"),
    /** See the pages of professionals. */
    SEE_WORK("see the work of one's area"),
    /** Post letters and make calls for people of one's area. */
    HANDLE_POST("post letters and make calls within one's scope"),
    /** The same for people whom nobody nearby may know of. */
    HANDLE_GUARDED_POST("post letters and make calls for who asked for safe contact"),
    /** See the board of an organisation. */
    SEE_ORGANISATION("see the board of one's organisation"),
    /** See the pages of the municipality. */
    SEE_MUNICIPALITY("see what waits for the municipality"),
    /** Change the themes and the words people use for them. */
    KEEP_THEMES("change the themes by which things are found"),
    /** Give and end roles. */
    GIVE_ROLES("give and end roles"),
    /** Handle requests about personal data, withhold lines of the log, see that the logs are whole. */
    HANDLE_PRIVACY("handle requests about personal data"),
    /** Decide about what people say is not allowed. */
    DECIDE_NOTICES("decide about what is not allowed on the site"),
    /** See what waits and what failed in the running program. */
    SEE_OPERATIONS("see what waits and what failed"),
    /** Read the figures of the running program; whoever asks from the machine itself may too. */
    WATCH_OPERATIONS("read the figures of the running program");

    private final String sentence;

    Right(String sentence) {
        this.sentence = sentence;
    }

    /** What the right is, in English, for the printed table. */
    String sentence() {
        return sentence;
    }
}
