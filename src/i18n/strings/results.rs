phrases! {
    /// Words on the page of scores.
    Results {
        title: "Results", "결과", "結果";
    }
}
