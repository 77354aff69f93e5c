"""What the readers are given: the made-up company, and one that types whatever it can."""

import copy
import json
import subprocess

LANGUAGES = ["en", "ko", "ja"]

# Forty thousand characters, each word another: none can be missing unnoticed.
LONG = " ".join(f"w{n:05d}" for n in range(40_000 // 7))

TYPED = [
    LONG,
    "=1+1",
    "+82 2 123 4567",
    "-40 %",
    "@SUM(A1:A9)",
    "=cmd|' /C calc'!A0",
    "<r><t>no markup</t></r> & \"x\" <w:t>",
    "שלום עולם",
    "مرحبا بالعالم",
    "👩‍💼 🍜 🇰🇷",
    "one line\nanother line\r\nthe last line",
    "_x0041_ stays what it is",
    "control \u0001 characters \u000b are replaced",
]


def sample(program, language):
    """The assessment of the made-up company."""
    said = subprocess.run([program, language], check=True, capture_output=True)
    return json.loads(said.stdout)


def hostile(made):
    """The same, with notes, names and reasons that are hard to write down."""
    made = copy.deepcopy(made)
    assessment = made["assessment"]
    assessment["about"]["company"] = "=R&D " + "가나다라마바사아자차" * 19 + "12345"
    assert len(assessment["about"]["company"]) == 200
    for who in assessment["respondents"].values():
        who["name"] = "@name"
    answers = [it for power in assessment["answers"].values() for it in power.values()]
    for at, answer in enumerate(answers):
        for response in answer["responses"].values():
            response["note"] = TYPED[at % len(TYPED)]
            exempt = response.get("answer", {}).get("not_applicable")
            if exempt is not None:
                exempt["note"] = TYPED[at % len(TYPED)]
    return made


def write(assessment, path):
    path.write_text(json.dumps(assessment, ensure_ascii=False), encoding="utf-8")
    return path


def facts(report):
    """Every requirement, level and note in a report as JSON."""
    requirements, levels, notes = [], set(), []
    for section in sections(report["sections"]):
        if section["kind"] != "trigger-answers":
            continue
        for block in section["blocks"]:
            for group in block.get("table", {}).get("groups", []):
                for row in group["rows"]:
                    requirements += row["cells"][0]["text"]
                    levels |= {cell["level"]["label"] for cell in row["cells"] if "level" in cell}
                    notes += row.get("notes", {}).get("lines", [])
    assert len(requirements) > 20 and len(levels) > 2 and len(notes) > 3
    return requirements + sorted(levels) + notes


def sections(of):
    for section in of:
        yield section
        yield from sections(section.get("sections", []))
