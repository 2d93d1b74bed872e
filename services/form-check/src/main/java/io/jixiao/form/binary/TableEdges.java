package io.jixiao.form.binary;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The columns of a table whose rows tell only where their cells begin, in twentieths of a point. */
final class TableEdges {
    /** Edges this near to each other are one: a hand does not draw two lines within two millimetres. */
    private static final int NEAR = 100;

    private final List<Integer> edges;

    private TableEdges(List<Integer> edges) {
        this.edges = edges;
    }

    static TableEdges of(TreeSet<Integer> places) {
        List<Integer> edges = new ArrayList<>();
        for (int place : places) {
            if (edges.isEmpty() || place - edges.getLast() > NEAR) {
                edges.add(place);
            }
        }
        return new TableEdges(edges);
    }

    /** The number of the column, from 0, whose left edge is nearest to this place. */
    int column(int place) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - place) < Math.abs(edges.get(best) - place)) {
                best = i;
            }
        }
        return best;
    }
}
