"""Word documents, read with python-docx."""

import docx
from docx.oxml.ns import qn

SUFFIX = ".docx"


read = docx.Document


def texts(document):
    """Every text, also that in tables, in the order it is read."""
    return [it.text or "" for it in document.element.body.iter(qn("w:t"))]


def printed(words):
    """All of it is printed."""
    return words


def check(test, document):
    """What a document must be besides complete."""
    test.assertEqual(document.core_properties.author, "Needs Catch")
    headings = [it.text for it in document.paragraphs if it.style.name.startswith("Heading")]
    test.assertGreater(len(headings), 10)
    test.assertGreater(len(document.inline_shapes), 0, "no chart")
    test.assertIsNotNone(document.element.body.find(".//" + qn("w:tblHeader")))
