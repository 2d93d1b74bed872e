package io.jixiao.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The main job, told step by step; each figure that the rules determine is checked. */
final class DemoStory {
    private static final String EXPLANATION = "第四季度执法方式投诉增多；改进措施：开展文明执法培训，按月回访。";
    private static final int WARM = 20;

    private final SeedJourney journey;
    private final WrongInputs wrongInputs;
    private final ProjectJourney project;
    private final String unitCode;
    private final DemoFiles files;
    private final PrintStream out;
    private final ScoreTable table;
    private ReportWatch watch;

    DemoStory(Installation installation, String unitCode, Path directory, PrintStream out) {
        this.journey = new SeedJourney(installation, unitCode);
        this.wrongInputs = new WrongInputs(installation, journey, out);
        this.project = new ProjectJourney(installation, journey, "430200/" + unitCode);
        this.unitCode = unitCode;
        this.files = new DemoFiles(directory);
        this.out = out;
        this.table = new ScoreTable(out);
    }

    /**
     * Tells it all.
     *
     * @throws UnexpectedResult when a figure is not what the rules say
     */
    void tell() {
        submission();
        amendment();
        returnedMoney();
        wrongInputs();
        project();
        out.println("\nf. Versions 1 to 3 and the project's report as Word, PDF, Excel, HTML and JSON are in "
                + files.directory());
        warmChange();
    }

    private void submission() {
        out.println("\na. The 2021 self-evaluation of 株洲市城市管理综合行政执法支队, as it was published");
        journey.registerUnit();
        out.println("   finance bureau: unit registered, with 17 duties, 6 offices, 43 of 50 staff");
        journey.registerBudget();
        out.println("   finance bureau: opening budget 1064.54, adjustment +48.13, execution 1112.67 万元");
        journey.openEvaluation();
        journey.writeNarrative();
        out.println("   unit's editor: annual goal, nine indicators as written, actuals, judgements, narrative");
        watch = new ReportWatch(journey.reportReader(), journey.evaluationId());
        ReportChange first = ReportChange.measure(journey::submit, watch, 1);
        out.println("   unit's approver: submitted");
        JsonNode score = show(1);
        UnexpectedResult.unless("the total", "100.00", text(score, "/total"));
        UnexpectedResult.unless("the grade", "优", ScoreTable.grade(score));
        report(first);
    }

    private void amendment() {
        out.println("\nb. The editor amends 执法满意率 from 93% to 85%, with an explanation");
        ReportChange second = ReportChange.measure(() -> journey.amendSatisfaction("85%", EXPLANATION), watch, 2);
        JsonNode score = show(2);
        UnexpectedResult.unless("the line's score", "9.44", text(lineOf(score, "执法满意率"), "/score"));
        UnexpectedResult.unless("the total", "99.44", text(score, "/total"));
        report(second);
        differences(1, 2);
    }

    private void returnedMoney() {
        out.println("\nc. The finance bureau posts −112.67 万元 in the budget service: 年末一笔支出退回");
        ReportChange third = ReportChange.measure(journey::returnMoney, watch, 3);
        JsonNode score = show(3);
        UnexpectedResult.unless("the execution rate", "89.87", text(score, "/execution/rate"));
        UnexpectedResult.unless("the execution score", "8.99", text(score, "/execution/score"));
        UnexpectedResult.unless("the total", "98.43", text(score, "/total"));
        UnexpectedResult.unless("the open error", "EXPLANATION_MISSING EXECUTION", openErrors(score));
        out.println("   nobody asked the report service:");
        report(third);
        differences(2, 3);
    }

    private void wrongInputs() {
        out.println("\nd. Wrong inputs and what they are told; nothing changes");
        wrongInputs.tryAll();
    }

    private void project() {
        out.println("\ne. A project of the same unit, with the outline of projects; its prose names the figures");
        project.register("P-" + unitCode);
        project.submit();
        ReportWatch watched = project.watch();
        long version = watched.awaitReportOf(1).get("version").asLong();
        files.keep(watched, version, "project-v");
        out.println("   report version " + version + " of the project");
    }

    /** A laptop's compilers and caches are warm after some changes; only the last one is measured. */
    private void warmChange() {
        out.println("\nThe same change again and again: the " + WARM + "th, warm");
        ReportChange last = null;
        for (int change = 1; change <= WARM; change++) {
            String actual = change % 2 == 0 ? "85%" : "86%";
            last = ReportChange.measure(() -> journey.amendSatisfaction(actual, EXPLANATION), watch, 3L + change);
        }
        out.println("   " + last.inWords());
    }

    private JsonNode show(long version) {
        JsonNode scoreVersion = journey.scoreVersion(version);
        table.print(scoreVersion);
        return scoreVersion.get("score");
    }

    private void report(ReportChange change) {
        out.println("   " + change.inWords());
        files.keep(watch, change.version());
    }

    private void differences(long from, long to) {
        out.println("   what changed from version " + from + " to " + to + ":");
        for (JsonNode change : watch.differences(from, to).get("changes")) {
            out.println("     " + text(change, "/sentence/zh"));
        }
    }

    private static String openErrors(JsonNode score) {
        return StreamSupport.stream(score.get("findings").spliterator(), false)
                .filter(finding -> text(finding, "/severity").equals("ERROR"))
                .map(finding -> text(finding, "/code") + " " + text(finding, "/place/kind"))
                .collect(Collectors.joining(", "));
    }

    private static JsonNode lineOf(JsonNode score, String name) {
        for (JsonNode line : score.get("lines")) {
            if (line.get("name").asText().equals(name)) {
                return line;
            }
        }
        throw new IllegalStateException("no line " + name);
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asText();
    }
}
