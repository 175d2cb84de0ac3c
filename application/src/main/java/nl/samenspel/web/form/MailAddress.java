package nl.samenspel.web.form;

import java.util.regex.Pattern;

/**
 * Whether something can be a mail address. Only its form is looked at, and generously: whether it exists shows when a
 * mail arrives.
 */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final Pattern NAME = Pattern.compile("[^\\s@<>()\\[\\]\",;:\\\\]+");
    private static final Pattern HOST =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");

    private MailAddress() {
    }

    public static boolean isOne(String typed) {
        int at = typed.lastIndexOf('@');
        if (at < 1 || typed.length() > LONGEST || at > LONGEST_NAME) {
            return false;
        }
        String name = typed.substring(0, at);
        boolean dotsInOrder = !name.startsWith(".") && !name.endsWith(".") && !name.contains("..");
        return dotsInOrder && NAME.matcher(name).matches() && HOST.matcher(typed.substring(at + 1)).matches();
    }
}
