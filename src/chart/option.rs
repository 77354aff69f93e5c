use charming::Chart;
use serde_json::{Value, json};

/// The ids of series that lie under everything else begin with this.
pub(super) const BACKGROUND: &str = "background";

/// A chart as the JSON text of an `ECharts` option.
///
/// What charming cannot say, or says under a name that `ECharts` no longer
/// knows, is put right here and nowhere else:
/// - a radar series has a depth, so that the axes can lie above the bands;
/// - the gap beside an axis's name is called `axisNameGap`;
/// - an axis of a radar has one colour, not segments;
/// - a legend explains and does not switch anything off, and has no ground:
///   `ECharts` would paint black of no opacity there.
pub fn option_json(chart: &Chart) -> String {
    // A chart is numbers, words and colours: there is nothing in it that JSON
    // could not hold.
    let mut option = serde_json::to_value(chart).unwrap_or_default();
    for series in list(&mut option, "series") {
        let id = series.get("id").and_then(Value::as_str);
        if id.is_some_and(|id| id.starts_with(BACKGROUND)) {
            series["z"] = json!(0);
        }
    }
    for radar in list(&mut option, "radar") {
        if let Some(colour) = radar.pointer_mut("/axisLine/lineStyle/color")
            && let Some(only) = colour.pointer_mut("/0/1").map(Value::take)
        {
            *colour = only;
        }
        if let Some(radar) = radar.as_object_mut()
            && let Some(gap) = radar.remove("nameGap")
        {
            radar.insert("axisNameGap".to_owned(), gap);
        }
    }
    if let Some(Value::Object(legend)) = option.get_mut("legend") {
        legend.insert("selectedMode".to_owned(), json!(false));
        legend.insert("backgroundColor".to_owned(), json!("none"));
    }
    option.to_string()
}

fn list<'a>(option: &'a mut Value, key: &str) -> impl Iterator<Item = &'a mut Value> {
    let list = option.get_mut(key).and_then(Value::as_array_mut);
    list.into_iter().flatten()
}
