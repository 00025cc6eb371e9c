package cn.dangjian.meeting.file;

import java.time.Instant;

/**
 * An upload: annex of an invitation or part of minutes.
 *
 * @param meetingId  null until it is attached; until then only its uploader may use it
 * @param storedName name in the file store
 * @param name       what the uploader called it
 */
public record UploadedFile(long id, Long meetingId, String storedName, String name, long size, long uploadedBy, Instant createdAt) {

    /** As clients see it. */
    public record View(long id, String name, long size, String url) {
    }

    public View view() {
        return new View(id, name, size, "/api/meeting/files/" + id);
    }
}
