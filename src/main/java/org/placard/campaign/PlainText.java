package org.placard.campaign;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a piece of Markdown; markup, HTML and images are dropped. */
final class PlainText extends AbstractVisitor {

    private static final Set<Character.UnicodeBlock> CHINESE_MARKS = Set.of(
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    /** The words in one run. */
    static String of(Node node) {
        return joined(lines(node));
    }

    /** The words with the line breaks of the file. */
    static String lines(Node node) {
        var plain = new PlainText();
        node.accept(plain);
        return plain.words.toString().replaceAll("[\\p{Cc}&&[^\\n]]", "").strip();
    }

    /** Puts lines together: by a space, and by nothing between two Chinese characters. */
    static String joined(String lines) {
        var run = new StringBuilder();
        for (var line : lines.split("\n", -1)) {
            if (!run.isEmpty() && !(isChinese(run.codePointBefore(run.length())) && startsChinese(line))) {
                run.append(' ');
            }
            run.append(line.strip());
        }
        return run.toString().strip();
    }

    private static boolean startsChinese(String line) {
        return !line.isBlank() && isChinese(line.strip().codePointAt(0));
    }

    private static boolean isChinese(int codePoint) {
        var block = Character.UnicodeBlock.of(codePoint);
        return Character.isIdeographic(codePoint) || (block != null && CHINESE_MARKS.contains(block));
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(HtmlInline htmlInline) {
        // dropped: a pack brings words, never markup
    }

    @Override
    public void visit(HtmlBlock htmlBlock) {
        // dropped likewise
    }

    @Override
    public void visit(Image image) {
        // dropped: a pack's one picture is named in campaign.yaml
    }
}
