-- Messages are claimed by batches, what lets somebody in first. What waits to be sent together with others, or is done by hand, is not among them.
create index on message (municipality, secret desc, next_attempt, id) where outcome is null and not held and channel in ('MAIL', 'TEXT_MESSAGE', 'VOICE_CALL');
drop index message_municipality_next_attempt_idx;
