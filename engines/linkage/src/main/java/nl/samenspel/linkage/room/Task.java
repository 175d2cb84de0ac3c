package nl.samenspel.linkage.room;

import nl.samenspel.linkage.linking.LinkRequest;
import nl.samenspel.linkage.partner.PrepareRequest;
import nl.samenspel.linkage.round.EvaluateRequest;
import org.jspecify.annotations.Nullable;

/** What a room is opened for; exactly one is filled in. */
record Task(@Nullable PrepareRequest prepare, @Nullable LinkRequest link, @Nullable PrepareRequest blind,
        @Nullable EvaluateRequest evaluate) {
}
