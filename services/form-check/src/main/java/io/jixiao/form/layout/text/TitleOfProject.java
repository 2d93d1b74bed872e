package io.jixiao.form.layout.text;

import java.util.regex.Pattern;

/** A project's name in the title of its table: 寺观教堂维修项目支出绩效自评复核表. */
public final class TitleOfProject {
    private static final Pattern TABLE = Pattern.compile("(?:项目)?(?:支出)?绩效(?:目标)?(?:自评|评价|复核|自我)*(?:情况)?表$");

    private TitleOfProject() {}

    /** The title without what it says of the table; the whole where nothing would be left. */
    public static String name(String title) {
        String name = TABLE.matcher(title.strip()).replaceFirst("").strip();
        return name.isEmpty() ? title.strip() : name;
    }
}
