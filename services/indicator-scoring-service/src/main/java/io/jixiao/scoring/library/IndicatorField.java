package io.jixiao.scoring.library;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 适用领域: whose work an indicator of the library measures. */
@Schema(
        description =
                "适用领域: GENERAL 通用, EDUCATION 教育, HEALTH 卫生健康, CIVIL_AFFAIRS 民政, AGRICULTURE 农业农村, WATER 水利, TRANSPORT"
                        + " 交通运输, HOUSING 住房和城乡建设, URBAN_MANAGEMENT 城市管理, ENVIRONMENT 生态环境, PUBLIC_SECURITY 公安, JUSTICE 司法行政,"
                        + " CULTURE_TOURISM 文化和旅游, SCIENCE 科技, HUMAN_RESOURCES 人力资源和社会保障, EMERGENCY 应急管理,"
                        + " MARKET_SUPERVISION 市场监管, FINANCE 财政, FORESTRY 林业, NATURAL_RESOURCES 自然资源, DIGITAL_GOVERNMENT"
                        + " 政务信息化, VETERANS 退役军人事务, WOMEN_CHILDREN 妇女儿童, DISABLED 残疾人事业, INDUSTRY_COMMERCE 工业和商务, OTHER 其他.")
public enum IndicatorField {
    GENERAL("通用"),
    EDUCATION("教育"),
    HEALTH("卫生健康"),
    CIVIL_AFFAIRS("民政"),
    AGRICULTURE("农业农村"),
    WATER("水利"),
    TRANSPORT("交通运输"),
    HOUSING("住房和城乡建设"),
    URBAN_MANAGEMENT("城市管理"),
    ENVIRONMENT("生态环境"),
    PUBLIC_SECURITY("公安"),
    JUSTICE("司法行政"),
    CULTURE_TOURISM("文化和旅游"),
    SCIENCE("科技"),
    HUMAN_RESOURCES("人力资源和社会保障"),
    EMERGENCY("应急管理"),
    MARKET_SUPERVISION("市场监管"),
    FINANCE("财政"),
    FORESTRY("林业"),
    NATURAL_RESOURCES("自然资源"),
    DIGITAL_GOVERNMENT("政务信息化"),
    VETERANS("退役军人事务"),
    WOMEN_CHILDREN("妇女儿童"),
    DISABLED("残疾人事业"),
    INDUSTRY_COMMERCE("工业和商务"),
    OTHER("其他");

    private final String chineseName;

    IndicatorField(String chineseName) {
        this.chineseName = chineseName;
    }

    /** The name that people read, e.g. 教育. */
    public String chineseName() {
        return chineseName;
    }
}
