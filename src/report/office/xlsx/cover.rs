//! The first sheet: what this is, about whom, and what follows.

use rust_xlsxwriter::{FormatBorder, Image, Url};

use super::{
    page::{Done, Page},
    text::plain,
};
use crate::report::{Cover, Words};

/// Pixels of the highest logo, and of the widest.
const LOGO: (f64, f64) = (84.0, 320.0);

impl Page<'_, '_> {
    /// The cover, with links to the sheets of these names.
    pub(super) fn cover(&mut self, cover: &Cover, names: &[String]) -> Done {
        let report = self.press.report;
        let own = |text: &str| Words::new(text, report.locale);
        self.sheet.set_screen_gridlines(false).set_portrait();
        self.logo()?;
        let look = self.press.look.clone();
        let measure = self.measure();
        self.prose(measure, &cover.product, &look.soft(None).bold().sized(12.0))?;
        let title = own(&cover.title);
        self.prose(measure, &title.text, &look.heading(&title, 1).sized(24.0))?;
        for power in &cover.powers {
            self.prose(measure, &power.text, &look.heading(power, 3).sized(14.0))?;
        }
        self.gap();
        if let Some(sample) = &cover.sample {
            self.prose(measure, sample, &look.caution(Some(report.locale)))?;
            self.gap();
        }
        self.facts(&cover.facts)?;
        self.gap();
        self.prose(measure, &cover.statement, &look.soft(Some(report.locale)))?;
        if let Some(remark) = &cover.remark {
            self.gap();
            self.prose(measure, &remark.text, &look.text(remark.lang))?;
        }
        self.gap();
        let contents = own(report.strings().document().sheets);
        self.heading(&contents, 3)?;
        for name in names {
            let address = format!("internal:'{}'!A1", name.replace('\'', "''"));
            let link = Url::new(address).set_text(name);
            (self.sheet).write_url_with_format(self.row, 0, link, &look.link().format)?;
            self.row += 1;
        }
        self.gap();
        let small = look.soft(Some(report.locale)).sized(8.0).with(|it| {
            it.set_border_top(FormatBorder::Thin)
                .set_border_top_color(look.accent)
        });
        self.prose(measure, &plain(&report.colophon), &small)
    }

    /// The brand's picture; one that cannot be read is left out.
    fn logo(&mut self) -> Done {
        let logo = self.press.report.brand.logo.as_ref();
        let Some(png) = logo.and_then(|it| it.png().ok()) else {
            return Ok(());
        };
        let Ok(image) = Image::new_from_buffer(png.bytes()) else {
            return Ok(());
        };
        let (high, wide) = LOGO;
        let scale = (high / f64::from(png.height())).min(wide / f64::from(png.width()));
        let image = image
            .set_scale_width(scale)
            .set_scale_height(scale)
            .set_decorative(true);
        self.sheet.set_row_height_pixels(self.row, 96)?;
        self.sheet.insert_image(self.row, 0, &image)?;
        self.row += 1;
        self.gap();
        Ok(())
    }
}
