phrases! {
    /// What stands in and beside a chart.
    Chart {
        title(power: String): format!("{power} by trigger"), format!("{power}: 트리거별 수준"), format!("{power}：トリガー別の水準");
        this_assessment: "This assessment", "이번 진단", "今回の診断";
        below(level: String, share: String): format!("{level} (below {share})"), format!("{level} ({share} 미만)"), format!("{level}（{share}未満）");
        from(level: String, share: String): format!("{level} (from {share})"), format!("{level} ({share} 이상)"), format!("{level}（{share}以上）");
        range(from: u32, to: u32): format!("{from}–{to} %"), format!("{from}~{to}%"), format!("{from}〜{to}%");
        reference(title: String, share: String): format!("{title}: {share}"), format!("{title}: {share}"), format!("{title}：{share}");
        axis: "{value} %", "{value}%", "{value}%";
        radar_of(n: usize, who: String): format!("Radar chart of {n} triggers, {who}"), format!("트리거 {n}개의 레이더 차트, {who}"), format!("{n}個のトリガーのレーダーチャート、{who}");
        bars_of(n: usize, who: String): format!("Bar chart of {n} triggers, {who}"), format!("트리거 {n}개의 막대 차트, {who}"), format!("{n}個のトリガーの棒グラフ、{who}");
        says(chart: String, list: String): format!("{chart}: {list}."), format!("{chart}: {list}."), format!("{chart}：{list}。");
        scored(trigger: String, share: String, level: String): format!("{trigger} {share}, {level}"), format!("{trigger} {share}, {level}"), format!("{trigger} {share}、{level}");
        unscored(trigger: String): format!("{trigger}, no score yet"), format!("{trigger}, 아직 점수 없음"), format!("{trigger}、まだ点数なし");
        beside(list: String): format!("Beside it: {list}."), format!("함께 표시한 기준: {list}."), format!("併せて示した基準：{list}。");
        list_mark: "; ", "; ", "；";
        and_mark: ", ", ", ", "、";
        bridged(triggers: String): format!("No score yet: {triggers}. There the dashed line only joins its neighbours."), format!("아직 점수 없음: {triggers}. 그 자리의 점선은 이웃한 점을 이었을 뿐입니다."), format!("まだ点数なし：{triggers}。そこの破線は両隣の点を結んだだけです。");
        too_few: "Shown as bars: a radar needs at least three triggers with a score.", "막대로 표시: 레이더에는 점수가 있는 트리거가 세 개 이상 필요합니다.", "棒グラフで表示：レーダーには点数のあるトリガーが三つ以上必要です。";
        too_wide_a_gap: "Shown as bars: the triggers without a score lie side by side, and a radar would close over them.", "막대로 표시: 점수 없는 트리거가 이어져 있어 레이더로는 그 사이가 왜곡됩니다.", "棒グラフで表示：点数のないトリガーが隣り合い、レーダーではその間がゆがむためです。";
        too_many: "Shown as bars: a radar of so many triggers could not be read.", "막대로 표시: 트리거가 너무 많아 레이더로는 읽기 어렵습니다.", "棒グラフで表示：トリガーが多く、レーダーでは読み取れないためです。";
        loading: "Drawing the chart …", "차트를 그리는 중…", "グラフを描いています…";
        failed: "The chart could not be loaded. The table holds the same numbers.", "차트를 불러오지 못했습니다. 표에 같은 수치가 있습니다.", "グラフを読み込めませんでした。表に同じ数値があります。";
    }
}
