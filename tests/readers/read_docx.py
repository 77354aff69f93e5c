"""Word documents, read with python-docx."""

import docx
from docx.oxml.ns import qn

SUFFIX = ".docx"


def texts(path):
    """Every text, paragraph by paragraph, those in tables where they stand."""
    body = docx.Document(path).element.body
    return ["".join(it.text or "" for it in p.iter(qn("w:t"))) for p in body.iter(qn("w:p"))]


def check(test, path):
    """What a document must be besides complete."""
    document = docx.Document(path)
    properties = document.core_properties
    test.assertEqual(properties.author, "Needs Catch")
    test.assertEqual(properties.last_modified_by, "")
    test.assertEqual(document.sections[0].header.paragraphs[0].text, properties.title)
    [section] = document.sections
    test.assertEqual((round(section.page_width.mm), round(section.page_height.mm)), (210, 297))

    names = [paragraph.style.name for paragraph in document.paragraphs]
    test.assertIn("Title", names)
    ranks = [int(it.removeprefix("Heading ")) for it in names if it.startswith("Heading ")]
    test.assertGreater(len(ranks), 10)
    for above, rank in zip([0] + ranks, ranks):
        test.assertLessEqual(rank, above + 1)

    reports = [it for it in document.tables if it.style.name == "Report table"]
    test.assertGreater(len(reports), 5)
    for table in reports:
        test.assertTrue(table.rows[0]._tr.findall(".//" + qn("w:tblHeader")), path)
        # A merged cell is one cell: this fails where a row is too short or too long.
        test.assertTrue(all(len(row.cells) == len(table.columns) for row in table.rows))

    test.assertTrue(document.inline_shapes, "no chart")
    for shape in document.inline_shapes:
        test.assertTrue(shape._inline.docPr.get("descr"))
        test.assertAlmostEqual(shape.width.cm, 16, places=1)
        picture = shape._inline.graphic.graphicData.pic.blipFill.blip.embed
        picture = document.part.related_parts[picture].image
        shape, file = shape.width / shape.height, picture.px_width / picture.px_height
        test.assertAlmostEqual(shape, file, places=2, msg="it is distorted")
