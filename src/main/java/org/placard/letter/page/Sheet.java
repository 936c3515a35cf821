package org.placard.letter.page;

import java.util.List;

/** One side of paper, laid out and ready to be written or painted. */
public final class Sheet {

    private final PageSize size;
    private final List<Mark> marks;

    Sheet(PageSize size, List<Mark> marks) {
        this.size = size;
        this.marks = List.copyOf(marks);
    }

    public PageSize size() {
        return size;
    }

    List<Mark> marks() {
        return marks;
    }
}
