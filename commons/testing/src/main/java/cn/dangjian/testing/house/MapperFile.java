package cn.dangjian.testing.house;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A MyBatis file: its namespace and statements, with the fragments of the same file put in. */
record MapperFile(String name, String namespace, List<Statement> statements) {

    static final String SCOPE_FRAGMENT = "cn.dangjian.data.Scope.rows";
    private static final Set<String> STATEMENTS = Set.of("select", "insert", "update", "delete");

    /** @param scoped includes the scope fragment, itself or through a fragment of the file */
    record Statement(String kind, String id, String sql, boolean scoped) {
    }

    static MapperFile parse(String name, String xml) {
        Element root = root(name, xml);
        var fragments = new HashMap<String, Element>();
        var statements = new ArrayList<Statement>();
        for (Element child : children(root)) {
            if (child.getTagName().equals("sql")) {
                fragments.put(child.getAttribute("id"), child);
            }
        }
        String namespace = root.getAttribute("namespace");
        for (Element child : children(root)) {
            if (STATEMENTS.contains(child.getTagName())) {
                var sql = new StringBuilder();
                boolean scoped = expand(child, namespace, fragments, sql);
                statements.add(new Statement(child.getTagName(), child.getAttribute("id"), sql.toString(), scoped));
            }
        }
        return new MapperFile(name, namespace, statements);
    }

    private static boolean expand(Element element, String namespace, Map<String, Element> fragments, StringBuilder sql) {
        boolean scoped = false;
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                String refid = child.getAttribute("refid");
                Element fragment = fragments.get(refid.startsWith(namespace + ".") ? refid.substring(namespace.length() + 1) : refid);
                scoped |= refid.equals(SCOPE_FRAGMENT) || expand(fragment != null ? fragment : child, namespace, fragments, sql);
            } else if (node.getNodeType() != Node.COMMENT_NODE) {
                sql.append(node.getTextContent());
            }
        }
        return scoped;
    }

    private static List<Element> children(Element parent) {
        var elements = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    private static Element root(String name, String xml) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader(""))); // the DTD is MyBatis's and not needed
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(name + " is no XML", e);
        }
    }
}
