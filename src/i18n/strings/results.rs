phrases! {
    /// Words on the page of scores.
    Results {
        title: "Results", "결과", "結果";

        powers: "Driving powers", "드라이빙 파워", "ドライビング・パワー";
        power: "Driving power", "드라이빙 파워", "ドライビング・パワー";
        overview: "Overview", "종합", "総合";
        overall: "Overall score", "종합 점수", "総合点数";
        the_overall: "the overall score", "종합 점수", "総合点数";
        overall_is: "This is the weighted mean of the driving powers. They measure different things, so it has no level.",
            "드라이빙 파워의 가중 평균입니다. 서로 다른 것을 재므로 수준은 두지 않습니다.",
            "ドライビング・パワーの加重平均です。互いに異なるものを測るため、レベルは設けていません。";
        by_power: "Scores by driving power", "드라이빙 파워별 점수", "ドライビング・パワー別の点数";
        weight_of(power: &str): format!("Weight of {power}"), format!("{power}의 가중치"), format!("{power}の重み");
        not_a_weight: "Write 0, or a number from 0.000001 to 1,000,000. What was stored before is unchanged.",
            "0 또는 0.000001부터 1,000,000까지의 숫자를 입력해 주십시오. 이전에 저장된 값은 그대로입니다.",
            "0、または0.000001から1,000,000までの数値を入力してください。以前に保存した値はそのままです。";
        weights_hint: "A weight says how much a power counts in the overall score. With 0 it is shown and not counted.",
            "가중치는 각 파워를 종합 점수에 얼마나 반영할지 정합니다. 0이면 표시만 하고 반영하지 않습니다.",
            "重みは、各パワーを総合点数にどれだけ反映するかを決めます。0にすると表示するだけで算入しません。";
        equal_weights: "Equal weights", "가중치 균등하게", "重みを均等にする";
        weights_equal: "All driving powers count the same now.", "모든 드라이빙 파워의 가중치를 균등하게 했습니다.", "すべてのドライビング・パワーの重みを均等にしました。";

        score: "Score", "점수", "点数";
        position(at: usize, of: usize): format!("level {at} of {of}"), format!("{of}단계 중 {at}단계"), format!("{of}段階中{at}段階目");
        nothing_answered: "No score yet, because nothing is answered.", "아직 응답이 없어 점수가 없습니다.", "まだ回答がないため、点数はありません。";
        nothing_shown: "No score, because too few people answered for it to be shown.", "응답자가 적어 점수를 표시하지 않습니다.", "回答者が少ないため、点数は表示しません。";
        nothing_applies: "No score, because nothing that is asked applies here.", "해당하는 요건이 없어 점수가 없습니다.", "該当する要件がないため、点数はありません。";
        nothing_weighs: "No score, because what is answered has no weight.", "응답한 요건에 가중치가 없어 점수가 없습니다.", "回答した要件に重みがないため、点数はありません。";

        coverage: "Coverage", "요건 응답률", "要件回答率";
        answered_of(answered: usize, all: usize, share: String):
            format!("{answered} of {all} requirements, {share} of what applies"),
            format!("요건 {all}개 중 {answered}개 응답, 해당하는 요건의 {share}"),
            format!("要件{all}件中{answered}件に回答、該当する要件の{share}");
        of_them_not_applicable(n: usize): format!("{n} of them not applicable"), format!("그중 {n}개는 해당 없음"), format!("うち{n}件は該当なし");
        of_them_withheld(n: usize):
            format!("{n} of them not shown, because too few people answered"),
            format!("그중 {n}개는 응답자가 적어 표시하지 않음"),
            format!("うち{n}件は回答者が少ないため非表示");
        range: "Range", "가능한 범위", "取りうる範囲";
        between(worst: String, best: String):
            format!("Between {worst} and {best} once everything is answered"),
            format!("모두 응답하면 {worst}에서 {best} 사이"),
            format!("すべて回答すると{worst}から{best}の間");
        bar(score: String, worst: String, best: String):
            format!("{score}, between {worst} and {best}"),
            format!("{score}, 가능한 범위 {worst}에서 {best}"),
            format!("{score}、取りうる範囲は{worst}から{best}");
        settled: "Everything that applies is answered.", "해당하는 요건에 모두 응답했습니다.", "該当する要件にはすべて回答済みです。";

        open_hint(n: usize):
            if n == 1 {
                "One requirement is unanswered. It is left out of the score and not counted as low.".to_owned()
            } else {
                format!("{n} requirements are unanswered. They are left out of the score and not counted as low.")
            },
            format!("아직 응답하지 않은 요건이 {n}개 있습니다. 미응답은 낮은 수준으로 보지 않고 점수에서 제외합니다."),
            format!("まだ回答していない要件が{n}件あります。未回答は低いレベルとはみなさず、点数の計算から除いています。");
        answer_next: "Answer the next one", "이어서 응답", "続きを回答";
        empty_title: "No answers yet", "아직 응답이 없습니다", "まだ回答がありません";
        few: "The scores appear here once enough people have answered.",
            "충분히 많은 사람이 응답하면 여기에 점수가 나타납니다.",
            "十分な人数が回答すると、ここに点数が表示されます。";
        empty: "Answer a few requirements and the scores appear here. You can stop and go on at any time.",
            "요건 몇 개에 응답하면 여기에 점수가 나타납니다. 언제든 멈췄다가 이어서 할 수 있습니다.",
            "いくつかの要件に回答すると、ここに点数が表示されます。いつでも中断して再開できます。";
        start: "Start answering", "응답 시작", "回答を始める";

        by_trigger: "Scores by trigger", "트리거별 점수", "トリガー別の点数";
        trigger: "Trigger", "트리거", "トリガー";
        requirement: "Requirement", "요건", "要件";
        level: "Level", "수준", "レベル";
        held_from(level: String): format!("held down from {level}"), format!("‘{level}’에서 제한됨"), format!("「{level}」から抑制");
        may_be_held: "may yet be held down", "제한될 수 있음", "抑制の可能性あり";
        not_counted: "weight 0, not counted", "가중치 0, 점수에 미반영", "重み0のため計算に含めず";

        how: "How was this computed?", "계산 근거", "計算の根拠";
        how_of(score: String, of: String): format!("{score}, how {of} was computed"), format!("{score}, {of} 계산 근거"), format!("{score}、{of}の計算の根拠");
        made(of: String, score: String): format!("How {of} came to {score}"), format!("‘{of}’ {score}의 계산 근거"), format!("「{of}」{score}の計算の根拠");
        not_made(of: String): format!("Why {of} has no score"), format!("‘{of}’에 점수가 없는 이유"), format!("「{of}」に点数がない理由");
        formula_overall: "Each power’s score times its share of the weight, added up.",
            "각 파워의 점수에 가중치 비중을 곱해 모두 더합니다.",
            "各パワーの点数に重みの割合を掛けて、合計します。";
        formula_power: "Each trigger’s score times its share of the weight, added up.",
            "각 트리거의 점수에 가중치 비중을 곱해 모두 더합니다.",
            "各トリガーの点数に重みの割合を掛けて、合計します。";
        formula_trigger: "Each answered requirement’s score times its share of the weight, added up.",
            "응답한 각 요건의 점수에 가중치 비중을 곱해 모두 더합니다.",
            "回答した各要件の点数に重みの割合を掛けて、合計します。";
        scale(levels: String):
            format!("A level counts by how far up the scale it stands, that is {levels}."),
            format!("각 수준의 점수는 척도 내 위치에 따릅니다({levels})."),
            format!("各レベルの点数は、尺度の中の位置によります（{levels}）。");
        weight: "Weight", "가중치", "重み";
        weight_share: "Share of weight", "가중치 비중", "重みの割合";
        contribution: "Contribution", "기여", "寄与";
        sum: "Sum", "합계", "合計";
        left_out_unanswered: "Left out, unanswered", "제외, 미응답", "除外、未回答";
        left_out_withheld: "Left out, too few answers to be shown", "제외, 응답자가 적어 표시하지 않음", "除外、回答者が少ないため非表示";
        left_out_not_applicable: "Left out, not applicable", "제외, 해당 없음", "除外、該当なし";
        left_out_weightless: "Left out, no weight", "제외, 가중치 없음", "除外、重みなし";
        agreed(level: String): format!("{level}, agreed by the group"), format!("{level}, 합의한 수준"), format!("{level}、合意したレベル");
        one_answer(level: String): format!("{level}, one answer"), format!("{level}, 응답 1개"), format!("{level}、回答1件");
        mean_of(n: usize): format!("mean of {n} answers"), format!("응답 {n}개의 평균"), format!("回答{n}件の平均");
        said_not_applicable(n: usize): format!("{n} said not applicable"), format!("해당 없음 {n}명"), format!("該当なし{n}人");
        coverage_made(share: String):
            format!("Coverage is {share}, the answered part of the weight of all that applies."),
            format!("요건 응답률 {share}는 해당하는 요건의 가중치 가운데 응답한 비율입니다."),
            format!("要件回答率{share}は、該当する要件の重みのうち回答済みの割合です。");
        range_made(worst: String, best: String):
            format!("With all that is open at the lowest level the score would be {worst}, at the highest {best}."),
            format!("미응답 요건이 모두 가장 낮은 수준이면 {worst}, 가장 높은 수준이면 {best}입니다."),
            format!("未回答の要件がすべて最も低いレベルなら{worst}、最も高いレベルなら{best}になります。");
        respondents(n: usize):
            if n == 1 { "One person’s answers are counted.".to_owned() } else { format!("The answers of {n} people are counted.") },
            format!("{n}명의 응답을 반영했습니다."),
            format!("{n}人の回答を反映しています。");
        caps_spare_power: "A cap lowers the level of a trigger. It lowers no number, and not the level of the whole.",
            "상한 규칙은 트리거의 수준만 낮추며, 점수와 전체 수준은 낮추지 않습니다.",
            "上限ルールはトリガーのレベルだけを下げ、点数と全体のレベルは下げません。";

        caps: "What holds a level down", "수준을 제한하는 규칙", "レベルを抑えるルール";
        cap_acts(trigger: String, score: String, by_score: String, level: String):
            format!("In {trigger}, the score of {score} falls in {by_score}. The level is held at {level}."),
            format!("‘{trigger}’의 점수 {score}는 ‘{by_score}’에 해당하지만, 수준은 ‘{level}’까지로 제한됩니다."),
            format!("「{trigger}」の点数{score}は「{by_score}」に当たりますが、レベルは「{level}」までに抑えられます。");
        cap_idle(requirement: String, below: String, at_most: String):
            format!("“{requirement}” is below {below}, which allows at most {at_most}. The score lies no higher anyway."),
            format!("‘{requirement}’ 요건이 ‘{below}’ 미만이어서 ‘{at_most}’까지만 가능하지만, 점수도 그보다 높지 않습니다."),
            format!("「{requirement}」が「{below}」未満のため「{at_most}」までですが、点数もそれより高くありません。");
        cap_below(requirement: String, below: String):
            format!("“{requirement}” is below {below}"),
            format!("‘{requirement}’ 요건이 ‘{below}’ 미만"),
            format!("「{requirement}」が「{below}」未満");
        cap_open(requirement: String, below: String, trigger: String, at_most: String):
            format!("“{requirement}” is unanswered. If it turns out below {below}, {trigger} is at most {at_most}."),
            format!("‘{requirement}’ 요건에 아직 응답하지 않았습니다. ‘{below}’ 미만이면 ‘{trigger}’의 수준은 ‘{at_most}’까지로 제한됩니다."),
            format!("「{requirement}」は未回答です。「{below}」未満なら、「{trigger}」のレベルは「{at_most}」までに抑えられます。");
        cap_lifted(requirement: String):
            format!("“{requirement}” does not hold the level down."),
            format!("‘{requirement}’ 요건은 수준을 제한하지 않습니다."),
            format!("「{requirement}」はレベルを抑えていません。");

        references: "What stands beside the scores", "함께 표시한 참고 수치", "併せて示した参考値";
        references_of_whole: "These belong to the score as a whole. For a single trigger there is no public reference.",
            "아래 수치는 전체 점수에 대한 것입니다. 개별 트리거에는 공개 기준이 없습니다.",
            "以下は全体の点数に対するものです。個々のトリガーには公開された基準がありません。";
        references_of_overall: "These belong to the overall score, and to no single power.",
            "아래 수치는 종합 점수에 대한 것이며, 개별 파워에 대한 것이 아닙니다.",
            "以下は総合点数に対するもので、個々のパワーに対するものではありません。";
        no_reference: "No public reference.", "공개 기준이 없습니다.", "公開された基準はありません。";
        source: "Source", "출처", "出典";
        year: "Year", "연도", "年";
        age(n: u16): format!("{n} years old"), format!("{n}년 전 수치"), format!("{n}年前の数値");
        year_unknown: "year not stated", "연도 미기재", "年の記載なし";
        population: "Who was measured", "대상", "対象";
        n: "Number", "표본 수", "件数";
        n_unknown: "number not stated", "수 미기재", "件数の記載なし";
        caveat: "Before you compare", "비교할 때 유의할 점", "比べる前に";

        highlights: "Strengths and gaps", "강점과 과제", "強みと課題";
        strongest(name: String, score: String): format!("The strongest trigger is {name}, at {score}."), format!("점수가 가장 높은 트리거는 {name}({score})입니다."), format!("最も点数の高いトリガーは{name}（{score}）です。");
        strongest_of_equals(names: String, score: String): format!("The strongest triggers are {names}, at {score} each."), format!("점수가 가장 높은 트리거는 {names}(각 {score})입니다."), format!("最も点数の高いトリガーは{names}（いずれも{score}）です。");
        weakest(name: String, score: String): format!("The weakest trigger is {name}, at {score}."), format!("점수가 가장 낮은 트리거는 {name}({score})입니다."), format!("最も点数の低いトリガーは{name}（{score}）です。");
        weakest_of_equals(names: String, score: String): format!("The weakest triggers are {names}, at {score} each."), format!("점수가 가장 낮은 트리거는 {names}(각 {score})입니다."), format!("最も点数の低いトリガーは{names}（いずれも{score}）です。");
        and(some: String, last: String): format!("{some} and {last}"), format!("{some}, {last}"), format!("{some}、{last}");
        next(n: usize):
            match n {
                1 => "The next thing to raise is the lowest of what is answered.".to_owned(),
                2 => "The next two things to raise are the lowest of what is answered.".to_owned(),
                _ => "The next three things to raise are the lowest of what is answered.".to_owned(),
            },
            format!("응답한 요건 중 점수가 가장 낮아 다음으로 높여 볼 {n}가지는 다음과 같습니다."),
            format!("回答した要件のうち最も点数が低く、次に高めたいのは次の{n}件です。");
        held(name: String, level: String):
            format!("A rule holds the level of {name} at {level}."),
            format!("다만 {name}의 수준은 상한 규칙에 따라 ‘{level}’까지로 제한됩니다."),
            format!("ただし{name}のレベルは、上限ルールにより「{level}」までに抑えられています。");
        gap(trigger: String, score: String): format!("{trigger}, {score}"), format!("{trigger}, {score}"), format!("{trigger}、{score}");

        indices: "Result indices", "결과 지표", "結果指標";
        indices_lead: "They say what came out. They stand beside the score and are never part of it.",
            "무엇이 결과로 나타났는지를 보여 줍니다. 점수 옆에 둘 뿐 점수에는 포함하지 않습니다.",
            "何が結果として表れたかを示します。点数の横に置くもので、点数には含めません。";
        amount_hint: "Both numbers in the same unit, such as 1,234,567.8.",
            "두 값은 같은 단위로 입력합니다(예: 1,234,567.8).",
            "二つの値は同じ単位で入力します（例：1,234,567.8）。";
        in_years: "in years", "단위: 년", "単位は年";
        ratio: "Ratio", "비율", "比率";
        ratio_percent(n: &str): format!("{n} %"), format!("{n}%"), format!("{n}%");
        ratio_below(n: &str): format!("below {n} %"), format!("{n}% 미만"), format!("{n}%未満");
        ratio_missing: "Enter both numbers to see the ratio.", "두 값을 모두 입력하면 비율이 표시됩니다.", "二つの値を入力すると比率が表示されます。";
        ratio_of_zero: "Of a total of zero there is no ratio.", "전체 값이 0이면 비율을 구할 수 없습니다.", "全体の値が0のときは比率を求められません。";
        ratio_above_whole: "The part is larger than the total. Check both numbers.", "일부가 전체보다 큽니다. 두 값을 확인해 주십시오.", "内訳が全体を上回っています。二つの値を確認してください。";
        ratio_blocked: "Correct the marked field to see the ratio.", "표시된 입력란을 고치면 비율이 나타납니다.", "印の付いた欄を直すと比率が表示されます。";
        years(n: u16): if n == 1 { "1 year".to_owned() } else { format!("{n} years") }, format!("{n}년"), format!("{n}年");
        not_stated: "not stated", "미입력", "未入力";
        not_a_number: "This cannot be read as one number. Write it like 1,234,567.8. What was stored before is unchanged.",
            "하나의 숫자로 읽을 수 없습니다. 1,234,567.8과 같이 입력해 주십시오. 이전에 저장된 값은 그대로입니다.",
            "一つの数値として読み取れません。1,234,567.8のように入力してください。以前に保存した値はそのままです。";
        negative: "This number cannot be below zero. What was stored before is unchanged.",
            "0보다 작은 값은 입력할 수 없습니다. 이전에 저장된 값은 그대로입니다.",
            "0より小さい値は入力できません。以前に保存した値はそのままです。";
        too_large: "A number has at most 15 digits. Use a larger unit for both, such as millions. What was stored before is unchanged.",
            "값은 15자리까지 입력할 수 있습니다. 두 값 모두 백만 등 더 큰 단위로 입력해 주십시오. 이전에 저장된 값은 그대로입니다.",
            "値は15桁までです。どちらも百万などの大きな単位で入力してください。以前に保存した値はそのままです。";
        not_years: "Write a whole number of years from 1 to 99. What was stored before is unchanged.",
            "1부터 99까지의 정수로 연수를 입력해 주십시오. 이전에 저장된 값은 그대로입니다.",
            "1から99までの整数で年数を入力してください。以前に保存した値はそのままです。";
        published: "Published figures for comparison", "비교할 수 있는 공개 수치", "比較できる公表値";
        no_figure_for(years: u16):
            format!("No published figure for a window of {}.", if years == 1 { "1 year".to_owned() } else { format!("{years} years") }),
            format!("기간이 {years}년인 공개 수치는 없습니다."),
            format!("期間が{years}年の公表値はありません。");
        state_window: "State the window to see published figures for it.", "기간을 입력하면 해당 기간의 공개 수치가 표시됩니다.", "期間を入力すると、その期間の公表値が表示されます。";

        about: "About these scores", "이 점수에 대하여", "この点数について";
        method: "A score is the weighted mean of what was answered. What is unanswered or not applicable is left out and never counted as zero. A level describes a state and is no verdict on people.",
            "점수는 응답한 내용의 가중 평균입니다. 미응답과 해당 없음은 제외하며 0으로 계산하지 않습니다. 수준은 상태에 대한 설명이며 사람에 대한 평가가 아닙니다.",
            "点数は回答内容の加重平均です。未回答と該当なしは除外し、0とはしません。レベルは状態の説明であり、人に対する評価ではありません。";
        read_source: "Read the source document", "출처 문서 열기", "出典の文書を開く";
        questionnaire_version(version: String): format!("Questionnaire version {version}"), format!("설문지 버전 {version}"), format!("質問票バージョン{version}");
    }
}
