"""Workbooks, read with openpyxl."""

import openpyxl

SUFFIX = ".xlsx"


read = openpyxl.load_workbook


def texts(book):
    """Every text, cell by cell."""
    cells = (cell for sheet in book for row in sheet.iter_rows() for cell in row)
    return [cell.value for cell in cells if isinstance(cell.value, str)]


def printed(words):
    """All of it is printed."""
    return words


def check(test, book):
    """What a workbook must be besides complete."""
    test.assertEqual(book.properties.creator, "Needs Catch")
    for sheet in book:
        test.assertEqual(sheet.page_setup.paperSize, 9, sheet.title)
        for row in sheet.iter_rows():
            formulas = [cell.coordinate for cell in row if cell.data_type == "f"]
            test.assertEqual(formulas, [], sheet.title)
    data = book.worksheets[-1]
    test.assertEqual(data.freeze_panes, "A2")
    [table] = data.tables.values()
    test.assertEqual(table.ref, data.dimensions)
    test.assertTrue(any(sheet._charts for sheet in book), "no chart can be edited")
