package nl.samenspel.detection.alike;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing about what a signal is about: grammar, and what nearly every signal says. */
final class StopWords {

    static final Set<String> ALL = Arrays.stream("""
            de het een en of maar want dus als dan dat die dit deze er hier daar waar wie wat hoe waarom wanneer niet geen wel nog al ook te om op in aan
            bij met voor van door naar uit over na tot tegen onder zonder sinds tijdens per via ik je jij u hij zij ze wij we jullie mijn jouw zijn haar ons
            onze hun uw hem hen zich zelf is was ben bent waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden wil willen wilde moet
            moeten moest mag mogen zou zouden zal zullen gaat gaan ging komt komen kwam doet doen deed staat staan ligt zit zitten laat maakt maken krijgt
            krijgen meer veel vaak soms altijd nooit steeds weer heel erg zo te toe af mee terug alle alles elke iedere sommige enkele paar beetje hele
            mensen bewoners bewoner buurt wijk iemand iedereen niemand mevrouw meneer man vrouw vraagt vragen vroeg zegt zeggen vertelt merk gemerkt
            goed slecht hebt weten weet denk graag misschien vandaag gisteren week weken maand maanden jaar dag dagen keer tijd nu toen eens
            ander andere anderen eigen nieuwe twee drie vier vijf zes zeven acht negen tien nodig anders samen binnen buiten""".strip().split("\\s+"))
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {
    }
}
