// The door from Rust to the charts: the chart code stays out of the first load and comes as a
// file of its own. `#charts` is named in package.json, because this file is copied beside the
// generated glue, from where a relative path would not reach charts.js.
//
//     #[wasm_bindgen(module = "/src/app/browser/echarts.js")]
//     extern "C" {
//         #[wasm_bindgen(catch)]
//         async fn load() -> Result<JsValue, JsValue>; // the module; methods as in charts.js
//     }
//
// Loading twice costs nothing: the browser keeps the module.
export const load = () => import('#charts');
