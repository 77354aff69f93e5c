"""Slides, read with python-pptx."""

import pptx

SUFFIX = ".pptx"


read = pptx.Presentation


def texts(deck):
    """Every text on slides and in their notes, in the order it is read."""
    found = []
    for slide in deck.slides:
        for shape in slide.shapes:
            if shape.has_text_frame:
                found.append(shape.text_frame.text)
            if shape.has_table:
                found += [cell.text for row in shape.table.rows for cell in row.cells]
        if slide.has_notes_slide:
            found.append(slide.notes_slide.notes_text_frame.text)
    return found


def printed(words):
    """What a slide has no room for is in its notes, which are not printed with it."""
    return words[:20]


def check(test, deck):
    """What a deck must be besides complete."""
    test.assertEqual(deck.core_properties.author, "Needs Catch")
    shapes = [shape for slide in deck.slides for shape in slide.shapes]
    test.assertTrue(any(it.has_chart for it in shapes), "no chart can be edited")
    test.assertTrue(any(it.has_table for it in shapes), "no table")
    for slide in deck.slides:
        test.assertIsNotNone(slide.shapes.title, "a slide without a title")
