use maud::{Markup, html};

use super::{
    Writer,
    facts::facts,
    text::{Stand, paragraph},
};

impl Writer<'_> {
    /// The first page.
    pub(super) fn cover(&mut self) -> Markup {
        let report = self.report;
        let cover = &report.cover;
        let logo = (report.brand.logo.as_ref()).and_then(|it| it.png().ok());
        let logo = logo.map(|png| {
            let picture = self.logo(&png);
            paragraph(Stand::of("Logo"), picture)
        });
        html! {
            @if let Some(logo) = logo { (logo) }
            (self.own("Product", &cover.product))
            (self.own("Title", &cover.title))
            @for power in &cover.powers { (self.words("Subtitle", power)) }
            @if let Some(sample) = &cover.sample { (self.own("Notice", sample)) }
            @if let Some(remark) = &cover.remark { (self.words("Remark", remark)) }
            (paragraph(Stand::of("CoverRule"), html! {}))
            (facts(report, &cover.facts))
            (self.own("Statement", &cover.statement))
        }
    }
}
