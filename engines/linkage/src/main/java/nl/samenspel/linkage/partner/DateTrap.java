package nl.samenspel.linkage.partner;

import java.util.regex.Pattern;

/** Recognises house numbers that a spreadsheet took for dates: 3-4 became 3-apr, 12-10 became 2024-10-12. */
final class DateTrap {

    private static final Pattern DATE = Pattern.compile("(?i)[0-9]{1,2}[-/ ](jan|feb|mrt|mar|maart|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov"
            + "|dec)[a-z]*\\.?([-/ ][0-9]{2,4})?|(jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[-/ ][0-9]{1,4}"
            + "|[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}|(19|20)[0-9]{2}-[0-9]{1,2}-[0-9]{1,2}([ T].*)?");

    private DateTrap() {
    }

    static boolean caught(String text) {
        int length = text.length();
        return length >= 5 && length <= 30 && DATE.matcher(text.strip()).matches();
    }
}
