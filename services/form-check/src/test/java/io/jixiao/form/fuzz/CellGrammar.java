package io.jixiao.form.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes cells as people, spreadsheets and mistakes make them: pieces of the language of cells in any order, now and then broken. */
final class CellGrammar {
    private static final List<String> OPERATORS = List.of(
            "≥", "≤", ">", "<", "=", "═", "＞", "≧", "不少于", "不低于", "不超过", "小于", "大于等于", "控制在", "至少", "达到", "约", "近", "±",
            "优于");
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "12",
            "95",
            "100",
            "1,200.50",
            "99.99",
            "-5",
            "１００",
            "二十",
            "百分之九十五",
            "一百零八",
            "1e9",
            "0.95",
            ".5",
            "5.",
            "1.2.3",
            "999999999999999999",
            "½",
            "３．５",
            "1，000",
            "00",
            "两",
            "半");
    private static final List<String> UNITS = List.of(
            "%",
            "％", "‰", "个", "件", "万元", "元", "亿元", "人次", "万余平方米", "元/人·月", "天", "个月", "年", "百分点", "mg/kg", "米²", "台（套）",
            "次/年", "TB", "℃", "元/", "/", "·");
    private static final List<String> BEHIND = List.of("以上", "以下", "（含）", "及以上", "左右", "余", "多", "以内", "之前", "起");
    private static final List<String> DATES = List.of(
            "2023年12月",
            "12月底前",
            "2021.9",
            "12.31",
            "2月30日",
            "13月",
            "2023-02-29",
            "每月10日前",
            "第四季度",
            "年底",
            "2021年度",
            "全年365天");
    private static final List<String> WORDS = List.of(
            "合格率",
            "满意度",
            "完成",
            "未完成",
            "部分达成",
            "效果显著",
            "无",
            "同上",
            "—",
            "××",
            "待定",
            "NULL",
            "是",
            "否",
            "优良中低差",
            "其中",
            "案件",
            "投诉",
            "成本",
            "节约",
            "培训人数",
            "预算执行率",
            "总分",
            "合计",
            "指标完成率",
            "不超预算",
            "基本",
            "已取消",
            "事故",
            "上年",
            "项目",
            "得分",
            "第一",
            "工地防尘“8个100%”");
    private static final List<String> SIGNS = List.of(
            "，", "。", "、", "；", "：", ":", "（", "）", "(", ")", "“", "”", "\"", "-", "~", "—", "～", "\n", " ", "　", "\t",
            "|", "*", "\\", "$", "{0}", "<", ">", "&", "'", "=", "+", "@");
    private static final List<String> RARE = List.of(
            "𠮷", "😀", "e\u0301", "\u200B", "\uFEFF", "\u202E", "ﬁ", "㎡", "①", "Ⅳ", "滿意度", "ａ", "\uFFFD", "٣", "ı",
            "ß", "\u00A0");
    private static final List<List<String>> KINDS =
            List.of(OPERATORS, NUMBERS, NUMBERS, UNITS, BEHIND, DATES, WORDS, WORDS, SIGNS, RARE);
    private static final int MOST_PIECES = 9;

    private final RandomGenerator random;

    CellGrammar(RandomGenerator random) {
        this.random = random;
    }

    /** One cell; never empty or blank. */
    String cell() {
        StringBuilder cell = new StringBuilder();
        int pieces = 1 + random.nextInt(MOST_PIECES);
        for (int i = 0; i < pieces; i++) {
            cell.append(oneOf(oneOf(KINDS)));
            if (random.nextInt(40) == 0) {
                cell.append(cell.toString().repeat(1 + random.nextInt(4)));
            }
        }
        if (random.nextInt(10) == 0) {
            cell.setLength(Math.max(1, random.nextInt(cell.length() + 1)));
        }
        String whole = whole(cell.toString());
        return whole.isBlank() ? "7" : whole;
    }

    /** A cell of that many characters: a piece or a whole cell, again and again. */
    String longCell(int length) {
        String piece = random.nextBoolean() ? oneOf(oneOf(KINDS)) : cell();
        return piece.repeat(length / piece.length() + 1).substring(0, length).replaceFirst("[\\ud800-\\udbff]$", "7");
    }

    /** No file can hold half a character. */
    private static String whole(String cell) {
        return Character.isHighSurrogate(cell.charAt(cell.length() - 1)) ? cell.substring(0, cell.length() - 1) : cell;
    }

    private <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
