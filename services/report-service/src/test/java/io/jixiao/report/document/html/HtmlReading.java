package io.jixiao.report.document.html;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Reads a rendered page back; the page is well-formed, so an XML parser can. */
final class HtmlReading {
    private final Document page;
    private final XPath path = XPathFactory.newInstance().newXPath();

    private HtmlReading(Document page) {
        this.page = page;
    }

    static HtmlReading of(byte[] html) {
        try {
            return new HtmlReading(
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(html)));
        } catch (Exception malformed) {
            throw new AssertionError(malformed);
        }
    }

    List<String> texts(String expression) {
        try {
            NodeList found = (NodeList) path.evaluate(expression, page, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(each -> found.item(each).getTextContent().strip())
                    .toList();
        } catch (XPathExpressionException wrong) {
            throw new AssertionError(wrong);
        }
    }

    List<String> row(String table, int number) {
        return texts("(" + table + "//tbody/tr)[" + number + "]/*");
    }
}
