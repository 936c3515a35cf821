package org.placard.printing;

/** How a letter goes on its way. */
public enum PostWay {
    POST(JobState.POSTED),
    EMBASSY_PARCEL(JobState.POSTED),
    WRITER_TAKES_IT(JobState.TAKEN);

    private final JobState state;

    PostWay(JobState state) {
        this.state = state;
    }

    JobState state() {
        return state;
    }
}
