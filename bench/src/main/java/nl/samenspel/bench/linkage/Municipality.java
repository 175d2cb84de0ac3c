package nl.samenspel.bench.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import nl.samenspel.linkage.agreement.Agreement;
import nl.samenspel.linkage.agreement.AgreementReader;
import nl.samenspel.linkage.key.Agreed;
import nl.samenspel.linkage.key.ContentKey;
import nl.samenspel.linkage.key.PartnerKeys;
import nl.samenspel.linkage.language.Refused;
import nl.samenspel.linkage.sealed.Header;
import nl.samenspel.linkage.sealed.Rows;
import nl.samenspel.linkage.sealed.Sealing;

/**
 * A made-up municipality: 27 partners in three domains with three provisions each, four large districts, a village and
 * a hamlet, where many numbers are too small to tell. The chance that an address has a provision falls with its rank r (from 0 to
 * 1) as r^−0.86, no higher than 0.9, so that four fifths of the provisions go to about a fifth of the addresses, as was seen in
 * practice. There are five addresses for each row of a partner.
 *
 * @param rows exactly so many for each partner
 */
record Municipality(Path folder, int rows, Path agreement, List<Path> files) {

    static final int PARTNERS = 27;
    private static final int PROVISIONS = 3;
    private static final int LARGE_DISTRICTS = 4;
    private static final int DISTRICTS = 6;
    private static final int ADDRESSES_PER_ROW = 5;
    private static final double STEEPNESS = 0.86;
    private static final double MOST_LIKELY = 0.9;
    private static final String[] DOMAINS = {"jeugd", "pwet", "wmo"};

    /** Gets the rows of each partner while they are made, for the reference. */
    @FunctionalInterface
    interface Taker {
        void take(int partner, Rows rows) throws IOException;
    }

    static Municipality make(Path folder, int rows, Taker taker) throws IOException, Refused, GeneralSecurityException {
        Files.createDirectories(folder);
        Path file = folder.resolve("agreement.json");
        Files.writeString(file, agreementText());
        AgreementReader.SignedUpTo signed = AgreementReader.read(file);
        Path keys = folder.resolve("keys");
        for (Agreement.Partner partner : signed.agreement().partners()) {
            PartnerKeys.make(signed.hash(), partner.id(), keys, new SecureRandom());
            PartnerKeys.agree(signed.agreement(), signed.hash(), partner.id(), keys, "2026-11-22T00:00:00Z").write(keys);
        }
        List<Agreed> agreed = Agreed.readAll(signed.agreement(), signed.hash(), keys);
        List<Path> files = new ArrayList<>();
        for (int partner = 0; partner < PARTNERS; partner++) {
            Rows made = rows(partner, rows);
            taker.take(partner, made);
            String id = signed.agreement().partners().get(partner).id();
            ContentKey content = ContentKey.toSeal(agreed, new SecureRandom());
            Path sealed = folder.resolve(id + ".sealed");
            Sealing.write(sealed, new Header(signed.hash(), id, Header.Purpose.COUNT, HexFormat.of().formatHex(content.ephemeral()),
                    made.size(), "bench"), made, content.key(), hash -> PartnerKeys.sign(signed.hash(), id, keys, hash));
            files.add(sealed);
        }
        return new Municipality(folder, rows, file, files);
    }

    private static Rows rows(int partner, int wanted) {
        long addresses = (long) wanted * ADDRESSES_PER_ROW;
        SplittableRandom random = new SplittableRandom(1_000 + partner);
        double scale = scale(addresses, (double) wanted / PROVISIONS * 1.02);
        long[] found = new long[wanted + wanted / 4 + 1_000];
        int size = 0;
        for (long address = 0; address < addresses && size < found.length - PROVISIONS; address++) {
            double chance = chance(scale, (address + 0.5) / addresses);
            for (int provision = 0; provision < PROVISIONS; provision++) {
                if (random.nextDouble() < chance) {
                    found[size++] = address * PROVISIONS + provision;
                }
            }
        }
        return sorted(partner, thinned(found, size, wanted, random));
    }

    private static double chance(double scale, double rank) {
        return Math.min(MOST_LIKELY, scale * Math.pow(rank, -STEEPNESS));
    }

    /** The scale at which so many addresses have a provision on average. */
    private static double scale(long addresses, double wanted) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < 40; step++) {
            double middle = (low + high) / 2;
            double sum = 0;
            for (int sample = 0; sample < 10_000; sample++) {
                sum += chance(middle, (sample + 0.5) / 10_000) * addresses / 10_000;
            }
            low = sum < wanted ? middle : low;
            high = sum < wanted ? high : middle;
        }
        return high;
    }

    private static long[] thinned(long[] found, int size, int wanted, SplittableRandom random) {
        int left = size;
        while (left > wanted) {
            found[random.nextInt(left)] = found[--left];
        }
        return Arrays.copyOf(found, left);
    }

    private static Rows sorted(int partner, long[] pairs) {
        for (int at = 0; at < pairs.length; at++) {
            pairs[at] = mixed(pairs[at] / PROVISIONS + 1) << 2 | pairs[at] % PROVISIONS;
        }
        Arrays.parallelSort(pairs);
        Rows rows = Rows.ofCapacity(pairs.length);
        for (int at = 0; at < pairs.length; at++) {
            rows.pseudonyms()[at] = pairs[at] >> 2;
            rows.provisions()[at] = (short) (partner * PROVISIONS + (pairs[at] & 3));
            rows.districts()[at] = district((int) (pairs[at] >>> 10 & 4_095));
        }
        return rows.withSize(pairs.length);
    }

    /** One address in 2,048 is in the hamlet and one in 512 in the village, where hardly any number is large enough to tell. */
    private static short district(int of4096) {
        if (of4096 < 10) {
            return (short) (of4096 < 2 ? DISTRICTS : DISTRICTS - 1);
        }
        return (short) (1 + of4096 % LARGE_DISTRICTS);
    }

    private static long mixed(long bits) {
        long value = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        value = (value ^ value >>> 27) * 0x94d049bb133111ebL;
        return value ^ value >>> 31;
    }

    /** The place of the domain of a provision: partners take turns. */
    static int domain(int provision) {
        return provision / PROVISIONS % DOMAINS.length;
    }

    private static String agreementText() {
        StringBuilder partners = new StringBuilder();
        StringBuilder provisions = new StringBuilder();
        for (int partner = 0; partner < PARTNERS; partner++) {
            partners.append(partner == 0 ? "" : ",").append("{\"id\":\"p%02d\",\"name\":\"Partner %d\",\"ground\":\"benchmark\"}"
                    .formatted(partner, partner));
            for (int provision = partner * PROVISIONS; provision < (partner + 1) * PROVISIONS; provision++) {
                provisions.append(provision == 0 ? "" : ",").append("{\"code\":\"v%d\",\"name\":\"v%d\",\"domain\":\"%s\"}"
                        .formatted(provision, provision, DOMAINS[domain(provision)]));
            }
        }
        String document = "{\"title\":\"none\",\"sha256\":\"" + "0".repeat(64) + "\"}";
        String districts = String.join(",", java.util.stream.IntStream.rangeClosed(1, DISTRICTS)
                .mapToObj("{\"id\":\"d%1$d\",\"name\":\"d%1$d\",\"postcodes\":[\"199%1$d\"]}"::formatted).toList());
        return ("{\"name\":\"benchmark\",\"date\":\"2026-11-22\",\"purpose\":\"measuring\",\"unit\":\"ADDRESSES\",\"dpia\":%s,"
                + "\"jointControllers\":%s,\"retentionDays\":0,\"partners\":[%s],\"domains\":[{\"id\":\"jeugd\",\"name\":\"j\"},"
                + "{\"id\":\"pwet\",\"name\":\"p\"},{\"id\":\"wmo\",\"name\":\"w\"}],\"provisions\":[%s],\"districts\":[%s],"
                + "\"tables\":[\"PROVISIONS\",\"DOMAINS\",\"COMBINATIONS\",\"ORGANISATIONS\",\"CONCENTRATION\",\"STATISTICS\"],"
                + "\"protection\":{\"method\":\"SUPPRESSION\",\"minimum\":10,\"width\":0,\"epsilon\":0,\"deviation\":0,\"variance\":0}}")
                .formatted(document, document, partners, provisions, districts);
    }
}
