//! What stands in what, in a Word document, and in which order.

use roxmltree::{Document, Node};

use super::{W, documents, word_parts};
use crate::office::is_ordered;

/// An element, and what may stand in it in this order; what is divided by bars
/// may stand in any.
#[rustfmt::skip]
const ORDERS: &[(&str, &str)] = &[
    ("document", "background body"),
    ("body", "p|tbl|sdt sectPr"),
    ("hdr", "p|tbl"),
    ("ftr", "p|tbl"),
    ("sdt", "sdtPr sdtEndPr sdtContent"),
    ("sdtPr", "rPr alias tag id lock placeholder temporary docPartObj"),
    ("docPartObj", "docPartGallery docPartCategory docPartUnique"),
    ("sdtContent", "p|tbl"),
    ("p", "pPr r|hyperlink|bookmarkStart|bookmarkEnd|fldSimple"),
    ("hyperlink", "r"),
    ("fldSimple", "r"),
    ("r", "rPr t|br|tab|fldChar|instrText|drawing"),
    ("pPr", "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs \
        suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd \
        snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment \
        textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"),
    ("numPr", "ilvl numId"),
    ("pBdr", "top left bottom right between bar"),
    ("rPr", "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid \
        vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em \
        lang eastAsianLayout specVanish oMath"),
    ("tbl", "bookmarkStart|bookmarkEnd tblPr tblGrid tr"),
    ("tblPr", "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing \
        tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription"),
    ("tblBorders", "top left bottom right insideH insideV"),
    ("tblCellMar", "top left bottom right"),
    ("tblGrid", "gridCol"),
    ("tr", "tblPrEx trPr tc"),
    ("trPr", "cnfStyle|divId|gridBefore|gridAfter|wBefore|wAfter|cantSplit|trHeight|tblHeader|tblCellSpacing|jc|hidden"),
    ("tc", "tcPr p|tbl"),
    ("tcPr", "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark"),
    ("tcBorders", "top left bottom right insideH insideV tl2br tr2bl"),
    ("tcMar", "top left bottom right"),
    ("sectPr", "headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType \
        pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid"),
    ("styles", "docDefaults latentStyles style"),
    ("docDefaults", "rPrDefault pPrDefault"),
    ("rPrDefault", "rPr"),
    ("pPrDefault", "pPr"),
    ("style", "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked \
        personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"),
    ("tblStylePr", "pPr rPr tblPr trPr tcPr"),
    ("settings", "writeProtection view zoom removePersonalInformation removeDateAndTime defaultTabStop \
        characterSpacingControl compat themeFontLang clrSchemeMapping decimalSymbol listSeparator"),
    ("compat", "compatSetting"),
    ("numbering", "numPicBullet abstractNum num"),
    ("abstractNum", "nsid multiLevelType tmpl name styleLink numStyleLink lvl"),
    ("lvl", "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr"),
    ("num", "abstractNumId lvlOverride"),
];

/// The orders are those of ECMA-376, part 1, annex A. Word repairs, or refuses,
/// what is in another.
#[test]
fn everything_stands_in_the_order_of_the_schema() {
    for (name, _, opened) in documents() {
        for part in word_parts(opened) {
            for node in opened.xml(part).descendants() {
                if node.tag_name().namespace() == Some(W) {
                    checked(node).unwrap_or_else(|wrong| panic!("{wrong} in {part} of {name}"));
                }
            }
        }
    }
}

/// What stands where it must not, if anything does.
fn checked(node: Node<'_, '_>) -> Result<(), String> {
    let name = node.tag_name().name();
    let Some(last) = node.last_element_child() else {
        return Ok(());
    };
    if name == "drawing" {
        return Ok(());
    }
    let (_, order) =
        (ORDERS.iter().find(|(it, _)| *it == name)).ok_or(format!("nothing is known of {name}"))?;
    is_ordered(node, order)?;
    if name == "tc" && last.tag_name().name() != "p" {
        return Err("a cell that does not end with a paragraph".to_owned());
    }
    Ok(())
}

#[test]
fn what_is_in_another_order_is_found() {
    for (xml, wrong) in [
        (
            "<w:pPr xmlns:w='W'><w:keepNext/><w:pStyle/></w:pPr>",
            "pStyle so late in pPr",
        ),
        ("<w:rPr xmlns:w='W'><w:bold/></w:rPr>", "bold in rPr"),
        (
            "<w:tc xmlns:w='W'><w:tcPr/><w:p/><w:tbl/></w:tc>",
            "a cell that does not end with a paragraph",
        ),
    ] {
        let xml = xml.replace('W', W);
        let document = Document::parse(&xml).unwrap();
        assert_eq!(checked(document.root_element()), Err(wrong.to_owned()));
    }
}
