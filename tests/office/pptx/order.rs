//! What stands in what, in a deck, and in which order.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::Node;

use super::decks;
use crate::office::is_ordered;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// Children in the order that ECMA-376 asks for: programs repair or refuse what
/// stands in another. Of each element everything we write is named.
const ORDERS: &[(&str, &str)] = &[
    ("a:theme", "themeElements objectDefaults extraClrSchemeLst"),
    ("a:themeElements", "clrScheme fontScheme fmtScheme"),
    (
        "a:clrScheme",
        "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink",
    ),
    ("a:majorFont", "latin ea cs font"),
    ("a:minorFont", "latin ea cs font"),
    (
        "a:fmtScheme",
        "fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst",
    ),
    ("a:ln", "noFill solidFill prstDash round"),
    ("a:p", "pPr r fld endParaRPr"),
    ("a:pPr", "lnSpc spcBef buNone buFont buChar defRPr"),
    ("a:lvl1pPr", "buNone defRPr"),
    ("a:rPr", "solidFill ea hlinkClick"),
    ("a:defRPr", "solidFill latin ea cs"),
    ("a:r", "rPr t"),
    ("a:fld", "rPr t"),
    ("a:tbl", "tblPr tblGrid tr"),
    ("a:tc", "txBody tcPr"),
    ("a:txBody", "bodyPr lstStyle p"),
    ("a:tcPr", "lnL lnR lnT lnB noFill solidFill"),
    (
        "p:presentation",
        "sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz extLst",
    ),
    ("p:sldMaster", "cSld clrMap sldLayoutIdLst txStyles"),
    ("p:txStyles", "titleStyle bodyStyle otherStyle"),
    ("p:sldLayout", "cSld clrMapOvr"),
    ("p:notesMaster", "cSld clrMap notesStyle"),
    ("p:sld", "cSld clrMapOvr"),
    ("p:notes", "cSld clrMapOvr"),
    ("p:cSld", "bg spTree"),
    ("p:bgPr", "solidFill effectLst"),
    ("p:spTree", "nvGrpSpPr grpSpPr sp|graphicFrame|pic"),
    ("p:sp", "nvSpPr spPr txBody"),
    ("p:nvSpPr", "cNvPr cNvSpPr nvPr"),
    ("p:spPr", "xfrm prstGeom noFill solidFill ln"),
    ("p:txBody", "bodyPr lstStyle p"),
    ("p:pic", "nvPicPr blipFill spPr"),
    ("p:graphicFrame", "nvGraphicFramePr xfrm graphic"),
    ("p:nvGraphicFramePr", "cNvPr cNvGraphicFramePr nvPr"),
    (
        "c:chartSpace",
        "date1904 lang roundedCorners chart spPr txPr externalData",
    ),
    (
        "c:chart",
        "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
    ),
    ("c:title", "tx overlay"),
    ("c:plotArea", "layout barChart|radarChart|catAx|valAx spPr"),
    ("c:radarChart", "radarStyle varyColors ser axId"),
    (
        "c:barChart",
        "barDir grouping varyColors ser gapWidth overlap axId",
    ),
    (
        "c:ser",
        "idx order tx spPr invertIfNegative marker dLbls cat val",
    ),
    ("c:marker", "symbol size spPr"),
    (
        "c:dLbls",
        "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent \
         showBubbleSize",
    ),
    ("c:strCache", "ptCount pt"),
    ("c:numCache", "formatCode ptCount pt"),
    (
        "c:catAx",
        "axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos \
         spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
    ),
    (
        "c:valAx",
        "axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos \
         spPr txPr crossAx crosses crossBetween majorUnit",
    ),
    ("c:scaling", "orientation max min"),
    ("c:legend", "legendPos legendEntry overlay txPr"),
    ("c:externalData", "autoUpdate"),
];

#[test]
fn elements_stand_in_the_order_of_the_schema() {
    let orders: BTreeMap<_, _> = ORDERS.iter().copied().collect();
    let mut seen = BTreeSet::new();
    for (name, (_, deck)) in decks() {
        for (part, document) in deck.documents("") {
            for node in document.descendants().filter(Node::is_element) {
                if let Some((key, order)) = orders.get_key_value(qualified(node).as_str()) {
                    seen.insert(*key);
                    is_ordered(node, order)
                        .unwrap_or_else(|wrong| panic!("{wrong} in {part} of {name}"));
                }
            }
        }
    }
    let unseen: Vec<_> = orders.keys().filter(|it| !seen.contains(*it)).collect();
    assert!(unseen.is_empty(), "never written: {unseen:?}");
}

/// The name of an element as the schema's readers write it.
fn qualified(node: Node<'_, '_>) -> String {
    let prefix = match node.tag_name().namespace() {
        Some(DRAWING) => "a",
        Some(it) if it.ends_with("/chart") => "c",
        Some(it) if it.ends_with("presentationml/2006/main") => "p",
        _ => "other",
    };
    format!("{prefix}:{}", node.tag_name().name())
}
