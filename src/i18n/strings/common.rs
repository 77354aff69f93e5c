phrases! {
    /// Words used on more than one page.
    Common {
        product: "Needs Catch", "니즈 캐치", "ニーズ・キャッチ";
        no_score: "–", "–", "–";
        percent(n: u32): format!("{n} %"), format!("{n}%"), format!("{n}%");
    }
}
