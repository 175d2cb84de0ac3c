package nl.samenspel.detection.personal;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that announce a name, or say that a capital is none. */
final class Cues {

    /** Before a surname, and what may stand instead of title and name. */
    static final Map<String, String> TITLES = Map.ofEntries(Map.entry("mevrouw", "mevrouw"), Map.entry("mevr", "mevrouw"),
            Map.entry("mw", "mevrouw"), Map.entry("mej", "mevrouw"), Map.entry("mejuffrouw", "mevrouw"),
            Map.entry("meneer", "meneer"), Map.entry("mijnheer", "meneer"), Map.entry("dhr", "meneer"), Map.entry("heer", "heer"),
            Map.entry("hr", "meneer"), Map.entry("familie", "een familie"), Map.entry("fam", "een familie"), Map.entry("gezin", "een gezin"),
            Map.entry("echtpaar", "een echtpaar"), Map.entry("dokter", "de dokter"), Map.entry("dr", "de dokter"), Map.entry("drs", "iemand"),
            Map.entry("ds", "de dominee"), Map.entry("dominee", "de dominee"), Map.entry("zuster", "de zuster"), Map.entry("juf", "de juf"),
            Map.entry("meester", "de meester"), Map.entry("tante", "tante"), Map.entry("oom", "oom"), Map.entry("opa", "opa"), Map.entry("oma", "oma"),
            Map.entry("imam", "de imam"), Map.entry("pastoor", "de pastoor"), Map.entry("weduwe", "een weduwe"), Map.entry("ome", "oom"));

    /** Before a given name: who somebody is to somebody. */
    static final Set<String> PEOPLE = words("""
            dochter dochtertje zoon zoontje kleinzoon kleindochter kleinkind moeder vader mama papa zus zusje broer broertje nicht neef nichtje
            neefje man vrouw partner echtgenoot echtgenote vriend vriendin vriendje ex buurman buurvrouw buurjongen buurmeisje buurmannetje
            buurvrouwtje buur collega vrijwilliger vrijwilligster maatje coach begeleider begeleidster hulpverlener hulpverleenster cliënt client
            cliënte bewoner bewoonster huurder huurster onderbuurvrouw onderbuurman bovenbuurvrouw bovenbuurman overbuurvrouw overbuurman kind baby
            jongen meisje leerling mantelzorger mantelzorgster voogd schoondochter schoonzoon schoonmoeder schoonvader schoonzus zwager huisgenoot
            klasgenoot stagiair stagiaire deelnemer deelneemster nabestaande weduwnaar tweeling peuter kleuter tiener verloofde stiefvader
            stiefmoeder stiefzoon stiefdochter pleegzoon pleegdochter pleegkind pleegmoeder pleegvader wijkagent huisarts""");

    /** After somebody, before what they are called. */
    static final Set<String> CALLED = words("heet heette heten genaamd ene noemt naam naamgenoot voornaam achternaam roepnaam");

    /** Said by somebody about who they are. */
    static final Set<String> GREETINGS = words("groet groeten groetjes liefs vriendelijke hartelijke");

    /** Before a name that is not that of a living person here. */
    static final Set<String> PLACES = words("""
            stichting buurthuis basisschool school café cafe restaurant kapsalon kapper bakkerij bakker slagerij kerk moskee sporthal park wijkcentrum speeltuin
            inloophuis hospice verpleeghuis verzorgingshuis huize vereniging koor winkel supermarkt sint st koning koningin prins prinses
            bibliotheek theater museum ziekenhuis college lyceum gymnasium scholengemeenschap kinderboerderij kinderdagverblijf peuterspeelzaal
            apotheek gezondheidscentrum zorgcentrum woonzorgcentrum buurtcentrum buurtkamer buurtrestaurant flat woongroep metrostation station zwembad
            voetbalclub sportclub club zaal huiskamer ontmoetingscentrum dienstencentrum toko garage straat plein laan heilige profeet de-heilige
            buurttuin moestuin volkstuin project actie campagne film boek krant app program programma cursus methode stadsdorp wijk buurt""");

    /** Behind a name that belongs to a place or an organisation. */
    static final Set<String> PLACES_BEHIND = words("""
            park school plein huis kerk ziekenhuis college lyceum stichting fonds mc straat laan kade gracht weg museum theater huiskamer
            buurthuis moskee flat hof zaal prijs stadion ziekenhuizen basisschool toren brug""");

    /** Between given name and surname. */
    static final Set<String> PREFIXES = words("van de der den het 't ter ten te in op aan el al ben bin ait ould von zu da das do dos du la le les di del della d v vd 's bint ibn abu abou");

    /** What people do, behind the first word of a sentence: then that was a name. */
    static final Set<String> VERBS = words("""
            is heeft had was komt kwam woont woonde belde belt zegt zei vertelt vertelde vraagt vroeg wil wilde kan kon zoekt zocht voelt voelde
            gaat ging durft durfde slaapt mist zorgt werkt helpt hielp krijgt kreeg loopt zit zat ligt moet heet doet deed ziet staat stond wordt werd
            denkt vindt vond huilt huilde drinkt dronk eet leeft gaf geeft kent sprak spreekt wacht belandde verloor verliest schrijft""");

    /** What only people do. */
    static final Set<String> HUMAN = words("vertelde vertelt huilt huilde durft durfde slaapt drinkt dronk schaamt verloor woont woonde belde zei huilend");

    private Cues() {
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).map(NameList::key).collect(Collectors.toUnmodifiableSet());
    }
}
