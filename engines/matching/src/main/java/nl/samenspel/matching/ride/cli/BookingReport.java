package nl.samenspel.matching.ride.cli;

import nl.samenspel.matching.ride.planning.Booking;
import nl.samenspel.matching.ride.planning.Offer;
import nl.samenspel.matching.ride.planning.Refusal;
import nl.samenspel.matching.wording.Texts;

/** What a coordinator reads while somebody is on the phone. */
final class BookingReport {

    private final Texts texts;

    BookingReport(Texts texts) {
        this.texts = texts;
    }

    String text(String request, Booking booking, double milliseconds) {
        StringBuilder text = new StringBuilder();
        text.append(texts.text(booking.offers().isEmpty() ? "phone.nobody" : "phone.somebody", request, booking.offers().size(),
                texts.number(milliseconds, 0))).append('\n');
        for (Offer offer : booking.offers()) {
            text.append("  ").append(texts.text("phone.offer", offer.driver(), Texts.moment(offer.pickUpAt()),
                    Texts.moment(offer.dropOffAt()), texts.number(offer.extraKilometres(), 1))).append('\n');
        }
        for (Refusal refusal : booking.refusals()) {
            text.append("  ").append(texts.text("phone.refusal", refusal.driver(), texts.text("refusal." + refusal.reason().name())))
                    .append('\n');
        }
        return text.toString();
    }
}
