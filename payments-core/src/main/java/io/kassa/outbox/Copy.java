package io.kassa.outbox;

/**
 * That an announcement is made once more because a person wanted it: not by itself, and under an
 * identity of its own, so that the other side does not take it for one that it has already.
 *
 * @param of the announcement that is made once more
 * @param askedBy who wanted it
 */
public record Copy(AnnouncementId of, String askedBy) {}
