"""Opens our files with programs that are not ours.

    check.py NEEDS_CATCH SAMPLE FOLDER

NEEDS_CATCH writes the reports, SAMPLE the assessment of the made-up company, and FOLDER is where
all of it lies afterwards. Every format has a module with `SUFFIX`, `read(path)`, and of what that
returns `texts` and `check`; `printed` says which words of a long text are printed. To add a format,
write its module and name it in FORMATS.
"""

import functools
import json
import pathlib
import re
import shutil
import subprocess
import sys
import unicodedata
import unittest
import warnings

import cases
import read_docx
import read_pptx
import read_xlsx

FORMATS = [read_docx, read_pptx, read_xlsx]

PROGRAM, SAMPLE, FOLDER = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])


@functools.cache
def written():
    """Each case with its report as JSON and its files."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    found = []
    for language in cases.LANGUAGES:
        made = cases.sample(SAMPLE, language)
        for name, assessment in [("sample", made), ("hostile", cases.hostile(made))]:
            saved = cases.write(assessment, FOLDER / f"{name}.{language}.saved")
            report = lambda *to: subprocess.run(
                [PROGRAM, "report", saved, "--language", language, *to],
                check=True,
                capture_output=True,
            )
            facts = cases.facts(json.loads(report("--format", "json").stdout))
            # Their PDFs differ in name, too.
            files = {it: saved.with_suffix(f"{it.SUFFIX}{it.SUFFIX}") for it in FORMATS}
            for file in files.values():
                report("-o", file)
            found.append((f"{name} in {language}", facts, files))
    return found


@functools.cache
def printed():
    """The folder of all files as PDF."""
    folder = FOLDER / "pdf"
    files = [file for _, _, files in written() for file in files.values()]
    profile = (FOLDER / "profile").resolve().as_uri()
    subprocess.run(
        ["soffice", f"-env:UserInstallation={profile}", "--headless", "--convert-to", "pdf"]
        + ["--outdir", folder, *files],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return folder


def squeezed(text):
    """Without white space and control characters, which every format has its own of."""
    text = unicodedata.normalize("NFKC", text).replace("\ufffd", "")
    return "".join(it for it in text if not it.isspace() and it.isprintable() or it == "\u200d")


def words(fact):
    """A fact as it is, or word by word: in a long one pages end, and words that run from right to
    left may be told in any order."""
    backwards = any(unicodedata.bidirectional(it) in ("R", "AL") for it in fact)
    return fact.split() if backwards or len(fact) > 300 else [fact]


class OurFiles(unittest.TestCase):
    def test_libraries_read_them_without_a_warning_and_find_everything(self):
        for name, facts, files in written():
            for format, file in files.items():
                with self.subTest(name, file=file.name), warnings.catch_warnings():
                    warnings.simplefilter("error")
                    document = format.read(file)
                    format.check(self, document)
                    text = squeezed("".join(format.texts(document)))
                    for fact in facts:
                        self.assertIn(squeezed(fact), text)

    def test_libreoffice_opens_them_and_prints_everything(self):
        printed()
        for name, facts, files in written():
            for format, file in files.items():
                with self.subTest(name, file=file.name):
                    self.assert_printed(format, file, facts)

    def assert_printed(self, format, file, facts):
        said = subprocess.run(
            ["pdftotext", "-raw", FOLDER / "pdf" / f"{file.stem}.pdf", "-"],
            check=True,
            capture_output=True,
        )
        text = squeezed(said.stdout.decode())
        for word in (word for fact in facts for word in format.printed(words(fact))):
            # No font that is always there has emoji.
            word = squeezed(re.sub("[\U00010000-\U0010ffff\u200d]", "", word))
            self.assertIn(word, text)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
