phrases! {
    /// What stands in and beside a chart.
    Chart {
        title(power: String): format!("{power} by trigger"), format!("{power}: 트리거별 수준"), format!("{power}：トリガー別のレベル");
        title_of_powers: "Scores by driving power", "드라이빙 파워별 점수", "ドライビング・パワー別の点数";
        this_assessment: "This assessment", "이번 진단", "今回の診断";
        below(level: String, share: String): format!("{level} (below {share})"), format!("{level} ({share} 미만)"), format!("{level}（{share}未満）");
        from(level: String, share: String): format!("{level} (from {share})"), format!("{level} ({share} 이상)"), format!("{level}（{share}以上）");
        range(from: u32, to: u32): format!("{from}–{to} %"), format!("{from}~{to}%"), format!("{from}〜{to}%");
        reference(title: String, share: String): format!("{title}: {share}"), format!("{title}: {share}"), format!("{title}：{share}");
        axis: "{value} %", "{value}%", "{value}%";
        radar_of(n: usize, who: String): format!("Radar chart of {n} triggers, {who}"), format!("트리거 {n}개의 레이더 차트, {who}"), format!("{n}個のトリガーのレーダーチャート、{who}");
        bars_of(n: usize, who: String): format!("Bar chart of {n} triggers, {who}"), format!("트리거 {n}개의 막대 차트, {who}"), format!("{n}個のトリガーの棒グラフ、{who}");
        radar_of_powers(n: usize, who: String): format!("Radar chart of {n} driving powers, {who}"), format!("드라이빙 파워 {n}개의 레이더 차트, {who}"), format!("{n}個のドライビング・パワーのレーダーチャート、{who}");
        bars_of_powers(n: usize, who: String): format!("Bar chart of {n} driving powers, {who}"), format!("드라이빙 파워 {n}개의 막대 차트, {who}"), format!("{n}個のドライビング・パワーの棒グラフ、{who}");
        says(chart: String, list: String): format!("{chart}: {list}."), format!("{chart}: {list}."), format!("{chart}：{list}。");
        scored(trigger: String, share: String, level: String): format!("{trigger} {share}, {level}"), format!("{trigger} {share}, {level}"), format!("{trigger} {share}、{level}");
        unscored(trigger: String): format!("{trigger}, no score yet"), format!("{trigger}, 아직 점수 없음"), format!("{trigger}、まだ点数なし");
        beside(list: String): format!("Beside it: {list}."), format!("함께 표시한 기준: {list}."), format!("併せて示した基準：{list}。");
        list_mark: "; ", "; ", "；";
        and_mark: ", ", ", ", "、";
        bridged(triggers: String): format!("No score yet: {triggers}. There the dashed line only joins its neighbours."), format!("아직 점수 없음: {triggers}. 그 자리의 점선은 이웃한 점을 이었을 뿐입니다."), format!("まだ点数なし：{triggers}。そこの破線は両隣の点を結んだだけです。");
        too_few: "Shown as bars: a radar needs at least three scores.", "막대로 표시: 레이더에는 점수가 세 개 이상 필요합니다.", "棒グラフで表示：レーダーには三つ以上の点数が必要です。";
        too_wide_a_gap: "Shown as bars: so wide a gap without scores would distort a radar.", "막대로 표시: 점수 없는 구간이 넓어 레이더로는 모양이 왜곡됩니다.", "棒グラフで表示：点数のない間隔が広く、レーダーでは形がゆがむためです。";
        too_many: "Shown as bars: a radar of so many axes could not be read.", "막대로 표시: 축이 너무 많아 레이더로는 읽기 어렵습니다.", "棒グラフで表示：軸が多く、レーダーでは読み取れないためです。";
        loading: "Drawing the chart …", "차트를 그리는 중…", "グラフを描いています…";
        failed: "The chart could not be loaded. The table holds the same numbers.", "차트를 불러오지 못했습니다. 표에 같은 수치가 있습니다.", "グラフを読み込めませんでした。表に同じ数値があります。";
    }
}
