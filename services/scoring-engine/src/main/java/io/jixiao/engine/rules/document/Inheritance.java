package io.jixiao.engine.rules.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jixiao.engine.rules.BaseDocuments;
import io.jixiao.engine.rules.InvalidRuleSet;
import io.jixiao.language.json.MergePatch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the document of a rule set whole: what it does not say, it has from the version that it {@code extends}. */
final class Inheritance {
    /** What a rule set is called, and whom and when it serves, is its own. */
    private static final List<String> OWN = List.of("id", "version", "title", "region", "firstYear", "lastYear");

    private final BaseDocuments bases;

    Inheritance(BaseDocuments bases) {
        this.bases = bases;
    }

    ObjectNode whole(ObjectNode document) throws JsonProcessingException {
        return whole(document, new LinkedHashSet<>());
    }

    /** @param extending the rule sets that led here, to this one by the next */
    private ObjectNode whole(ObjectNode document, Set<VersionName> extending) throws JsonProcessingException {
        ObjectNode said = document.deepCopy();
        JsonNode base = said.remove("extends");
        if (base == null || base.isNull()) {
            LexiconPart.resolve(said, null);
            return said;
        }
        extending.add(VersionName.ofDocument(document));
        ObjectNode inherited =
                whole(find(VersionName.of(base), extending), extending).remove(OWN);
        LexiconPart.resolve(said, inherited.get("lexicon"));
        return MergePatch.merged(inherited, said);
    }

    private ObjectNode find(VersionName name, Set<VersionName> extending) throws JsonProcessingException {
        if (extending.contains(name)) {
            throw new InvalidRuleSet(
                    "extends",
                    "“%s”不得直接或间接地引用自身".formatted(name),
                    "\"%s\" must not extend itself, directly or by others".formatted(name));
        }
        String json = bases.find(name.id(), name.version()).orElse("null");
        if (DocumentMapper.tree(json) instanceof ObjectNode found
                && VersionName.ofDocument(found).equals(name)) {
            return found;
        }
        throw new InvalidRuleSet(
                "extends", "没有“%s”这个评分办法版本".formatted(name), "There is no rule set version \"%s\"".formatted(name));
    }
}
