package io.jixiao.report.document.template;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How letters look.
 *
 * @param face the typeface
 * @param points their size, in halves of a point; 16 is 三号
 * @param bold whether they are bold
 */
public record Lettering(Face face, BigDecimal points, boolean bold) {

    /** The typefaces of official documents. */
    public enum Face {
        XIAO_BIAO_SONG("方正小标宋简体"),
        HEI("黑体"),
        KAI("楷体"),
        FANG_SONG("仿宋"),
        SONG("宋体");

        private final String officeName;

        Face(String officeName) {
            this.officeName = officeName;
        }

        /** As word processors know it. */
        public String officeName() {
            return officeName;
        }
    }

    public Lettering {
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(points, "points");
    }

    /** Half points, as Word counts sizes. */
    public int halfPoints() {
        return points.multiply(BigDecimal.TWO).intValueExact();
    }
}
