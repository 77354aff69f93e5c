use crate::i18n::Particle;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

phrases! {
    /// Words of the report, the document to hand over, and around it.
    Document {
        tools: "Print and files", "인쇄와 파일", "印刷とファイル";
        print: "Print or save as PDF", "인쇄 또는 PDF로 저장", "印刷またはPDFで保存";
        print_hint: "For a PDF, choose “Save as PDF” in the print dialog.",
            "PDF 파일은 인쇄 창에서 ‘PDF로 저장’을 선택하면 만들 수 있습니다.",
            "PDFにするには、印刷画面で「PDFに保存」を選びます。";
        save_json: "Save as JSON", "JSON으로 저장", "JSONで保存";
        json_hint: "JSON holds everything and can be imported again.",
            "JSON에는 모든 내용이 담기며 다시 가져올 수 있습니다.",
            "JSONにはすべての内容が入り、あとで読み込み直せます。";
        json_shared_hint: "JSON can be imported again, without what is left out below. The whole is saved from the list of assessments.",
            "JSON은 다시 가져올 수 있으며, 아래에서 제외한 내용은 담기지 않습니다. 전체는 진단 목록에서 저장합니다.",
            "JSONはあとで読み込み直せますが、下で除いた内容は入りません。すべてを保存するには診断の一覧を使います。";
        save_csv: "Save as CSV", "CSV로 저장", "CSVで保存";
        csv_hint: "CSV holds all answers as a table for spreadsheets.",
            "CSV는 모든 응답을 담은 스프레드시트용 표입니다.",
            "CSVは全回答をまとめた表計算ソフト用の表です。";
        cannot_save: "The browser did not let this file be saved. Try again, or use another browser.",
            "브라우저에서 파일을 저장하지 못했습니다. 다시 시도하거나 다른 브라우저를 사용해 주십시오.",
            "ブラウザーでファイルを保存できませんでした。もう一度試すか、別のブラウザーをお使いください。";

        cover: "Cover", "표지", "表紙";
        sheets: "In this file", "이 파일의 시트", "このファイルのシート";
        charts_data: "Charts (data)", "차트(데이터)", "グラフ（データ）";
        answers_data: "Answers (data)", "응답(데이터)", "回答（データ）";
        continued(heading: &str, part: usize): format!("{heading} ({part})"), format!("{heading}({part})"), format!("{heading}（{part}）");
        id: "ID", "ID", "ID";
        lowest(heading: &str): format!("{heading}, low end"), format!("{heading} 하한"), format!("{heading}の下限");
        highest(heading: &str): format!("{heading}, high end"), format!("{heading} 상한"), format!("{heading}の上限");
        joined: "Joined, no score", "연결선(점수 없음)", "つないだ線（点数なし）";

        title: "Marketing-maturity self-assessment", "마케팅 성숙도 자가 진단", "マーケティング成熟度の自己診断";
        sample: "Sample: the company and its answers are made up", "예시: 회사와 응답은 가상의 내용입니다", "サンプル：会社と回答は架空のものです";
        self_assessed: "This is a self-assessment. The answers are those of the respondents and were not checked by anyone outside.",
            "이 보고서는 자가 진단 결과입니다. 응답은 응답자 본인의 판단이며 외부의 검증을 거치지 않았습니다.",
            "本レポートは自己診断の結果です。回答は回答者自身の判断であり、外部による検証を受けていません。";
        contents: "Contents", "목차", "目次";
        page_of(page: &str, pages: &str):
            format!("Page {page} of {pages}"),
            format!("{page} / {pages}쪽"),
            format!("{page} / {pages}ページ");
        last_change: "Last change", "마지막 변경일", "最終変更日";
        date(year: u16, month: u8, day: u8):
            format!("{} {day}, {year}", MONTHS[usize::from(month.clamp(1, 12)) - 1]),
            format!("{year}년 {month}월 {day}일"),
            format!("{year}年{month}月{day}日");
        respondents: "Respondents", "응답자 수", "回答者数";
        people(n: usize): n.to_string(), format!("{n}명"), format!("{n}名");
        answered_of(n: usize, all: usize):
            if n == 1 { format!("1 of {all} has answered") } else { format!("{n} of {all} have answered") },
            format!("{all}명 중 {n}명 응답"),
            format!("{all}名中{n}名が回答");
        answered_at_least(n: usize, all: usize):
            if n == 1 { format!("At least 1 of {all} has answered") } else { format!("At least {n} of {all} have answered") },
            format!("{all}명 중 {n}명 이상 응답"),
            format!("{all}名中{n}名以上が回答");
        answered_untold(all: usize):
            format!("{all}; how many of them answered is not shown"),
            format!("{all}명(응답한 인원은 표시하지 않음)"),
            format!("{all}名（回答した人数は非表示）");
        coverage_of(share: &str, done: usize, all: usize):
            format!("{share}, {done} of {all} requirements answered"),
            format!("{share}, 요건 {all}개 중 {done}개 응답"),
            format!("{share}、要件{all}件中{done}件に回答");
        version(title: &str, version: &str): format!("{title}, version {version}"), format!("{title}, 버전 {version}"), format!("{title}、バージョン{version}");

        view: "Scope", "범위", "範囲";
        view_of_power: "Only this driving power of the assessment", "진단 중 이 드라이빙 파워만", "診断のうちこのドライビング・パワーのみ";
        fingerprint: "Fingerprint of the assessment", "진단 지문", "診断のフィンガープリント";
        lifted_by(trigger: &str, requirement: &str, score: &str):
            format!("What lifts {trigger} most is “{requirement}” ({score})."),
            format!("{trigger}의 점수를 가장 높이는 요건은 ‘{requirement}’({score})입니다."),
            format!("{trigger}の点数を最も押し上げている要件は「{requirement}」（{score}）です。");
        lowered_by(trigger: &str, requirement: &str, score: &str):
            format!("What holds {trigger} down most is “{requirement}” ({score})."),
            format!("{trigger}의 점수를 가장 낮추는 요건은 ‘{requirement}’({score})입니다."),
            format!("{trigger}の点数を最も押し下げている要件は「{requirement}」（{score}）です。");
        withheld: "What this report leaves out", "이 보고서에서 제외한 내용", "このレポートに含めていない内容";
        withheld_lead: "It was made for readers who are not to see everything. Scores and levels are those of the whole assessment; left out on purpose:",
            "모든 내용을 볼 수 없는 독자를 위해 만든 보고서입니다. 점수와 수준은 전체 진단과 같으며, 다음 내용은 의도적으로 제외했습니다.",
            "すべてを見ることのない読者のために作成したレポートです。点数とレベルは診断全体のものと同じで、次の内容は意図的に除いています。";
        withheld_company: "The name of the company", "회사 이름", "会社名";
        withheld_department: "The name of the department", "부서 이름", "部門名";
        withheld_names: "The names of the respondents", "응답자 이름", "回答者の名前";
        withheld_notes: "Notes on requirements", "요건별 메모", "要件ごとのメモ";
        withheld_free_text: "Reasons and other free text", "사유 등 자유롭게 작성한 글", "理由など自由に書かれた文章";
        withheld_figures: "The figures of the result indices", "결과 지표의 수치", "結果指標の数値";

        overview: "All driving powers", "전체 드라이빙 파워", "すべてのドライビング・パワー";
        overall_is(score: &str, n: usize):
            if n == 1 {
                format!("The overall score is {score}, which is that of the only driving power that counts.")
            } else {
                format!("The overall score is {score}: the weighted mean of {n} driving powers.")
            },
            format!("종합 점수는 {score}이며, 드라이빙 파워 {n}개의 가중 평균입니다."),
            format!("総合点数は{score}です。{n}個のドライビング・パワーの加重平均です。");
        overall_none: "There is no overall score, because no driving power that counts has a score yet.",
            "점수에 반영되는 드라이빙 파워 중 점수가 있는 것이 없어 종합 점수가 없습니다.",
            "点数に入るドライビング・パワーのうち点数のあるものがまだないため、総合点数はありません。";
        overall_no_level: "The powers measure different things, so their mean has no level.",
            "드라이빙 파워는 서로 다른 것을 재므로 평균에는 수준을 두지 않습니다.",
            "ドライビング・パワーは互いに異なるものを測るため、平均にはレベルを設けていません。";
        overview_caption: "Scores by driving power", "드라이빙 파워별 점수", "ドライビング・パワー別の点数";
        power: "Driving power", "드라이빙 파워", "ドライビング・パワー";
        overall: "Overall", "종합", "総合";

        summary: "Summary", "요약", "要約";
        stands(power: &str, level: &str, score: &str):
            format!("{power}: level {level}, score {score}."),
            format!("{power}: 수준 ‘{level}’, 점수 {score}입니다."),
            format!("{power}：レベルは「{level}」、点数は{score}です。");
        no_score(power: &str):
            format!("{power}: there is no score, because no requirement that counts has a level yet."),
            format!("{power}: 수준을 선택한 요건 중 점수에 반영되는 것이 없어 점수가 없습니다."),
            format!("{power}：レベルが選ばれた要件のうち点数に入るものがまだないため、点数はありません。");
        score_withheld(power: &str):
            format!("{power}: too few people answered for a score to be shown."),
            format!("{power}: 응답자가 적어 점수를 표시하지 않습니다."),
            format!("{power}：回答者が少ないため、点数は表示しません。");
        covers(done: usize, all: usize, exempt: usize):
            format!("{done} of {all} requirements are answered, {exempt} of them as not applicable."),
            format!("요건 {all}개 중 {done}개에 응답했으며, 이 가운데 {exempt}개는 ‘해당 없음’입니다."),
            format!("{all}件の要件のうち{done}件に回答があり、そのうち{exempt}件は「該当なし」です。");
        withholds(n: usize):
            if n == 1 {
                "One of the answered requirements is not shown, because too few people answered it.".to_owned()
            } else {
                format!("{n} of the answered requirements are not shown, because too few people answered them.")
            },
            format!("응답한 요건 가운데 {n}개는 응답자가 적어 표시하지 않습니다."),
            format!("回答のある要件のうち{n}件は、回答者が少ないため表示しません。");
        coverage_is(share: &str):
            format!("Coverage is {share}: the share of the weight that applies and has a level."),
            format!("요건 응답률은 {share}입니다. 해당하는 요건의 가중치 가운데 수준이 정해진 비율입니다."),
            format!("要件回答率は{share}です。該当する要件の重みのうち、レベルが決まっている割合です。");
        could_be(worst: &str, best: &str):
            format!("With every unanswered requirement at the lowest level the score would be {worst}, at the highest {best}."),
            format!("미응답 요건이 모두 가장 낮은 수준이면 점수는 {worst}, 모두 가장 높은 수준이면 {best}입니다."),
            format!("未回答の要件がすべて最も低いレベルなら点数は{worst}、すべて最も高いレベルなら{best}です。");
        cannot_move: "No requirement that counts is unanswered, so the score has no range.",
            "점수에 반영되는 요건 중 미응답이 없어 점수의 가능 범위가 없습니다.",
            "点数に入る要件に未回答がないため、点数の取りうる範囲はありません。";
        capped(trigger: &str, level: &str, by_score: &str, requirement: &str):
            format!("{trigger} is held at {level}, although its score alone would give {by_score}, because of “{requirement}”."),
            format!("{trigger}: 점수만으로는 ‘{by_score}’이지만 ‘{requirement}’ 때문에 수준이 ‘{level}’{} 제한됩니다.", Particle::To.after(level)),
            format!("{trigger}：点数だけなら「{by_score}」ですが、「{requirement}」のためレベルは「{level}」にとどまります。");
        cap_open(trigger: &str, at_most: &str, requirement: &str):
            format!("{trigger} may yet be held at {at_most} at most: “{requirement}” is unanswered."),
            format!(
                "{trigger}: ‘{requirement}’{} 미응답이므로 수준이 최고 ‘{at_most}’{} 제한될 수 있습니다.",
                Particle::Subject.after(requirement),
                Particle::To.after(at_most),
            ),
            format!("{trigger}：「{requirement}」が未回答のため、レベルが最高でも「{at_most}」に制限されることがあります。");

        profile: "Profile", "프로필", "プロフィール";
        beside: "Published figures in the chart", "차트에 표시한 공개 수치", "グラフに示した公表値";
        population: "Population", "대상", "対象";
        n: "Number", "표본 수", "件数";
        n_unknown: "not stated in the source", "출처에 표시되지 않음", "出典に記載なし";
        year: "Year", "연도", "年";
        aged(year: u16, age: u16): format!("{year} ({age} years old)"), format!("{year}년({age}년 전)"), format!("{year}年（{age}年前）");
        source: "Source", "출처", "出典";
        caveat: "Caveat", "유의점", "注意点";

        scores: "Scores", "점수", "点数";
        scores_caption: "Scores by trigger", "트리거별 점수", "トリガー別の点数";
        score: "Score", "점수", "点数";
        coverage: "Coverage", "요건 응답률", "要件回答率";
        range: "Range", "가능 범위", "取りうる範囲";
        weight: "Weight", "가중치", "重み";
        weight_share: "Share of weight", "가중치 비율", "重みの割合";
        adds: "Adds", "기여분", "寄与分";
        whole: "Whole", "전체", "全体";
        terms: "How each score is made", "점수 산출 내역", "点数の内訳";
        terms_caption: "What each requirement adds to its trigger’s score", "요건별 트리거 점수 기여분", "要件ごとのトリガー点数への寄与分";
        weightless: "Weight 0, not counted", "가중치 0, 미반영", "重み0、算入せず";

        indices: "Result indices", "결과 지표", "結果指標";
        indices_lead: "What came out. These figures stand beside the score and are never part of it.",
            "결과로 나타난 수치입니다. 점수와 나란히 보되 점수에는 반영하지 않습니다.",
            "結果として表れた数値です。点数と並べて見ますが、点数には入りません。";
        ratio: "Ratio", "비율", "比率";
        percentage(n: &str): format!("{n} %"), format!("{n}%"), format!("{n}%");
        not_entered: "Not entered", "입력하지 않음", "未入力";
        numerator: "Numerator", "분자", "分子";
        denominator: "Denominator", "분모", "分母";
        years(n: u16): if n == 1 { "1 year".to_owned() } else { format!("{n} years") }, format!("{n}년"), format!("{n}年");
        published: "Published figures", "공개 수치", "公表値";
        base_rates: "What is published about single requirements", "개별 요건에 관해 공개된 수치", "個々の要件について公表されている数値";
        base_rates_lead: "Shares of companies or people of whom something similar is said. They are no scores and stand in no chart.",
            "비슷한 내용에 해당하는 기업이나 사람의 비율입니다. 점수가 아니므로 차트에는 표시하지 않습니다.",
            "似た内容に当てはまる企業や人の割合です。点数ではないため、グラフには示しません。";
        no_match: "No published figure holds for what was entered.",
            "입력한 조건에 맞는 공개 수치가 없습니다.",
            "入力した条件に合う公表値はありません。";

        answers: "Answers", "응답", "回答";
        answers_caption(trigger: &str): format!("Answers: {trigger}"), format!("응답: {trigger}"), format!("回答：{trigger}");
        answer: "Answer", "응답", "回答";
        meaning: "In words", "내용", "内容";
        nothing_chosen: "No answer yet. It is not counted as the lowest level.",
            "아직 응답이 없습니다. 가장 낮은 수준으로 계산하지 않습니다.",
            "まだ回答がありません。最も低いレベルとしては数えません。";
        too_few_answered: "Fewer people answered than a group has at least to be shown.",
            "응답자가 표시할 수 있는 최소 인원보다 적습니다.",
            "回答者が、表示できる最少人数に達していません。";
        between(lower: &str, upper: &str): format!("Between “{lower}” and “{upper}”"), format!("‘{lower}’{} ‘{upper}’의 중간", Particle::With.after(lower)), format!("「{lower}」と「{upper}」の間");
        mean_of(n: usize): format!("Mean of {n} answers"), format!("응답 {n}건의 평균"), format!("{n}件の回答の平均");
        agreed: "Agreed in the group", "그룹 합의", "グループで合意";
        because(reason: &str): format!("Reason for the agreement: {reason}"), format!("합의 사유: {reason}"), format!("合意の理由：{reason}");
        foreign_level: "An answer uses a level that this version does not have. It is kept in the JSON and CSV files.",
            "이 버전에 없는 수준으로 한 응답이 있습니다. JSON 파일과 CSV 파일에 보존됩니다.",
            "このバージョンにないレベルの回答があります。JSONファイルとCSVファイルに残ります。";

        method: "Method", "산출 방법", "算出方法";
        method_level: "A requirement’s score is the chosen level’s place on the scale; with several respondents it is the mean of theirs, or the answer the group agreed on.",
            "요건의 점수는 선택한 수준이 척도에서 차지하는 위치입니다. 응답자가 여럿이면 평균을 쓰고, 그룹이 합의한 응답이 있으면 그것을 씁니다.",
            "要件の点数は、選んだレベルの尺度上の位置です。回答者が複数なら平均を用い、グループで合意した回答があればそれを用います。";
        method_weight: "A trigger’s score is the weighted mean of its scored requirements, and the whole score that of the scored triggers. What has weight 0 is shown and not counted.",
            "트리거의 점수는 점수가 있는 요건의 가중 평균이고, 전체 점수는 점수가 있는 트리거의 가중 평균입니다. 가중치가 0인 요건과 트리거는 표시만 하고 반영하지 않습니다.",
            "トリガーの点数は点数のある要件の加重平均、全体の点数は点数のあるトリガーの加重平均です。重み0の要件とトリガーは表示するだけで算入しません。";
        method_overall: "The overall score is the weighted mean of the driving powers that have a score, by the weights set in this assessment. A power with weight 0 is shown and not counted. The overall score has no level.",
            "종합 점수는 점수가 있는 드라이빙 파워의 가중 평균이며, 가중치는 이 진단에서 정한 것입니다. 가중치가 0인 파워는 표시만 하고 반영하지 않습니다. 종합 점수에는 수준을 두지 않습니다.",
            "総合点数は点数のあるドライビング・パワーの加重平均で、重みは今回の診断で定めたものです。重み0のパワーは表示するだけで算入しません。総合点数にレベルはありません。";
        method_absent: "Unanswered, not applicable and the lowest level are three different things. The first two are left out of the score and never count as 0 %. Not applicable is also left out of the coverage, unanswered lowers it.",
            "미응답, 해당 없음, 가장 낮은 수준은 서로 다릅니다. 앞의 둘은 점수에서 제외하며 0%로 계산하지 않습니다. 해당 없음은 요건 응답률 계산에서도 제외하고, 미응답은 그 비율을 낮춥니다.",
            "未回答、該当なし、最も低いレベルは別のものです。前の二つは点数から除き、0%とは数えません。該当なしは要件回答率の計算からも除き、未回答はその割合を下げます。";
        method_range: "The range is what the score would be with every unanswered requirement at the lowest and at the highest level.",
            "가능 범위는 미응답 요건이 모두 가장 낮은 수준일 때와 모두 가장 높은 수준일 때의 점수입니다.",
            "取りうる範囲は、未回答の要件がすべて最も低いレベルの場合と、すべて最も高いレベルの場合の点数です。";
        method_caps: "A rule of the questionnaire can hold a trigger’s level down while one of its requirements stands low. It lowers the level and never the number.",
            "설문의 상한 규칙에 따라, 특정 요건의 수준이 낮은 동안 트리거의 수준이 제한될 수 있습니다. 수준만 낮아지고 점수는 바뀌지 않습니다.",
            "質問票の上限ルールにより、特定の要件のレベルが低い間はトリガーのレベルが抑えられることがあります。下がるのはレベルだけで、点数は変わりません。";
        method_rounding: "Percentages are shown as whole numbers, halves rounded up. Contributions are rounded so that they add up to the score shown; levels follow the unrounded score.",
            "백분율은 소수 첫째 자리에서 반올림해 정수로 표시합니다. 기여분은 합계가 표시된 점수와 같아지도록 맞추었으며, 수준은 반올림하지 않은 점수로 정합니다.",
            "百分率は小数第1位を四捨五入して整数で示します。寄与分は合計が表示の点数と一致するように端数を調整しています。レベルは丸める前の点数で決まります。";
        method_figures: "Published figures stand beside the results with their source and caveat and are never part of the score.",
            "공개 수치는 출처와 유의점을 붙여 결과와 나란히 표시하며 점수에는 반영하지 않습니다.",
            "公表値は出典と注意点を添えて結果と並べて示し、点数には入れません。";
        scale: "Scale of answers", "응답 척도", "回答の尺度";
        bands: "Levels by score", "점수별 수준", "点数によるレベル";
        from(level: &str, share: &str): format!("{level} from {share}"), format!("{level} {share} 이상"), format!("{level} {share}以上");
        at(level: &str, share: &str): format!("{level} {share}"), format!("{level} {share}"), format!("{level} {share}");

        sources: "Sources", "출처", "出典";
        cited(name: &str, citation: &str): format!("{name}. {citation}"), format!("{name}. {citation}"), format!("{name}。{citation}");
        file_version(program: &str, format: u64):
            format!("Needs Catch {program}, file format {format}"),
            format!("니즈 캐치 {program}, 파일 형식 {format}"),
            format!("ニーズ・キャッチ {program}、ファイル形式 {format}");
    }
}
