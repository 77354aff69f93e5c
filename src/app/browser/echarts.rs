//! Charts: a small binding over charts.js, which holds `ECharts`.
//!
//! The chart code is a file of its own and is loaded at the first chart. A
//! chart arrives as the JSON text of an option; what it shows is not known
//! here. Whatever goes wrong is an [`Error`].

use std::{cell::Cell, fmt, rc::Rc};

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue, prelude::*};
use web_sys::{Element, ResizeObserver};

#[wasm_bindgen(module = "/src/app/browser/echarts.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn load() -> Result<JsValue, JsValue>;
}

#[wasm_bindgen]
extern "C" {
    /// The loaded module: the functions of charts.js.
    #[derive(Clone)]
    type Charts;

    #[wasm_bindgen(method, catch)]
    fn mount(
        this: &Charts,
        element: &Element,
        option: &str,
        locale: &str,
    ) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn update(this: &Charts, chart: &JsValue, option: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn resize(this: &Charts, chart: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn dispose(this: &Charts, chart: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn svg(
        this: &Charts,
        option: &str,
        locale: &str,
        width: f64,
        height: f64,
    ) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch)]
    async fn png(
        this: &Charts,
        option: &str,
        locale: &str,
        width: f64,
        height: f64,
        pixel_ratio: f64,
    ) -> Result<JsValue, JsValue>;
}

/// Why there is no chart.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The chart code could not be loaded.
    #[error("the charts could not be loaded: {0}")]
    Load(String),
    /// The chart code could not draw.
    #[error("the chart could not be drawn: {0}")]
    Draw(String),
}

/// A chart on the page. It is drawn anew when its element changes size, and
/// taken away when this is dropped.
pub struct Handle {
    chart: Rc<Chart>,
    observer: ResizeObserver,
    _resized: Closure<dyn FnMut()>,
}

struct Chart {
    charts: Charts,
    drawn: JsValue,
    element: Element,
    option: Box<dyn Fn(f64, f64) -> String>,
    /// The width and height it was last drawn for.
    size: Cell<(f64, f64)>,
}

/// Draws a chart into an element, as large as the element is: `option` is
/// asked for the chart of a width and height in CSS pixels.
pub async fn mount(
    element: &Element,
    locale: &str,
    option: impl Fn(f64, f64) -> String + 'static,
) -> Result<Handle, Error> {
    let charts = charts().await?;
    let size = size(element);
    let drawn = charts
        .mount(element, &option(size.0, size.1), locale)
        .map_err(drawing)?;
    let chart = Rc::new(Chart {
        charts,
        drawn,
        element: element.clone(),
        option: Box::new(option),
        size: Cell::new(size),
    });
    let resized = Closure::<dyn FnMut()>::new({
        let chart = Rc::clone(&chart);
        move || chart.fit()
    });
    let observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).map_err(drawing)?;
    observer.observe(element);
    Ok(Handle {
        chart,
        observer,
        _resized: resized,
    })
}

/// A chart as the text of an SVG file.
pub async fn svg(option: &str, locale: &str, width: f64, height: f64) -> Result<String, Error> {
    let charts = charts().await?;
    charts.svg(option, locale, width, height).map_err(drawing)
}

/// A chart as an address that an `img` shows: it holds the picture itself.
pub async fn address(option: &str, locale: &str, width: f64, height: f64) -> Result<String, Error> {
    let svg = svg(option, locale, width, height).await?;
    let encoded = js_sys::encode_uri_component(&svg);
    Ok(format!(
        "data:image/svg+xml;charset=utf-8,{}",
        String::from(encoded)
    ))
}

/// A chart as the bytes of a PNG file, each CSS pixel `pixel_ratio` dots wide.
pub async fn png(
    option: &str,
    locale: &str,
    width: f64,
    height: f64,
    pixel_ratio: f64,
) -> Result<Vec<u8>, Error> {
    let charts = charts().await?;
    let bytes = charts.png(option, locale, width, height, pixel_ratio).await;
    Ok(Uint8Array::new(&bytes.map_err(drawing)?).to_vec())
}

impl Handle {
    /// Draws the chart anew, because what it shows has changed.
    pub fn redraw(&self) -> Result<(), Error> {
        self.chart.draw(size(&self.chart.element))
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.observer.disconnect();
        // Nothing is left to do for a chart that cannot be ended.
        self.chart.charts.dispose(&self.chart.drawn).ok();
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Handle")
            .field("size", &self.chart.size)
            .finish_non_exhaustive()
    }
}

impl Chart {
    /// Draws the chart for the element's new size. A hidden element has none.
    fn fit(&self) {
        let size = size(&self.element);
        if size != self.size.get() && size.0 > 0.0 && size.1 > 0.0 {
            // The former picture stays if the new one fails.
            self.draw(size).ok();
        }
    }

    fn draw(&self, size: (f64, f64)) -> Result<(), Error> {
        if size != self.size.replace(size) {
            self.charts.resize(&self.drawn).map_err(drawing)?;
        }
        let option = (self.option)(size.0, size.1);
        self.charts.update(&self.drawn, &option).map_err(drawing)
    }
}

async fn charts() -> Result<Charts, Error> {
    let module = load().await.map_err(|error| Error::Load(said(&error)))?;
    Ok(module.unchecked_into())
}

fn size(element: &Element) -> (f64, f64) {
    let (width, height) = (element.client_width(), element.client_height());
    (f64::from(width), f64::from(height))
}

fn drawing(error: JsValue) -> Error {
    Error::Draw(said(&error))
}

fn said(error: &JsValue) -> String {
    let error = error.dyn_ref::<js_sys::Error>();
    error.map_or_else(
        || "no reason was given".to_owned(),
        |error| error.message().into(),
    )
}
