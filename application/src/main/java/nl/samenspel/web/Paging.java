package nl.samenspel.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list is shown. Page numbers begin at 1; a number that does not exist becomes the nearest that
 * does, because an old link is no mistake of the visitor. Links keep everything else that was chosen.
 */
public final class Paging {

    /** The query parameter. */
    public static final String PARAMETER = "pagina";

    private final int page;
    private final int size;
    private final long total;
    private final String address;

    private Paging(int page, int size, long total, String address) {
        this.page = page;
        this.size = size;
        this.total = total;
        this.address = address;
    }

    /**
     * @param size  items on a page, at least 1
     * @param total items in the whole list
     */
    public static Paging of(HttpServletRequest request, int size, long total) {
        if (size < 1 || total < 0) {
            throw new IllegalArgumentException("size " + size + ", total " + total);
        }
        long last = Math.max(1, (total + size - 1) / size);
        long asked = asked(request.getParameter(PARAMETER));
        return new Paging(Math.toIntExact(Math.clamp(asked, 1, last)), size, total,
                Paths.shown(request) + "?" + Paths.queryWithout(request.getQueryString(), PARAMETER));
    }

    private static long asked(@Nullable String typed) {
        try {
            return typed == null ? 1 : Long.parseLong(typed.strip());
        } catch (NumberFormatException notANumber) {
            return 1;
        }
    }

    /** The number of this page, from 1. */
    public int page() {
        return page;
    }

    public int pages() {
        return Math.toIntExact(Math.max(1, (total + size - 1) / size));
    }

    public int size() {
        return size;
    }

    public long total() {
        return total;
    }

    /** How many items come before this page. */
    public long offset() {
        return (page - 1L) * size;
    }

    /** The number of the first item on this page, from 1; 0 in an empty list. */
    public long firstItem() {
        return total == 0 ? 0 : offset() + 1;
    }

    public long lastItem() {
        return Math.min(total, offset() + size);
    }

    public boolean isNeeded() {
        return pages() > 1;
    }

    /** The same list at another page. */
    public String url(int number) {
        return number == 1 ? trimmed(address) : address + PARAMETER + "=" + number;
    }

    private static String trimmed(String address) {
        return address.endsWith("?") || address.endsWith("&") ? address.substring(0, address.length() - 1) : address;
    }
}
