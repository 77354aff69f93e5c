phrases! {
    /// Words about whose answers are looked at, and where people differ.
    Views {
        differences: "Where people differ", "응답자 간 차이", "人による違い";
        whose: "Whose answers", "누구의 응답", "誰の回答";
        everybody: "Everybody", "전체", "全員";
        everybodys: "Everybody’s answers", "전체 응답", "全員の回答";
        department: "Department", "부서", "部門";
        role: "Role", "역할", "役割";
        departments: "Departments", "부서", "部門";
        roles: "Roles", "역할", "役割";
        facilitator: "Facilitator", "진행자", "進行役";
        facilitators: "Facilitators", "진행자", "進行役";
        respondents: "Respondents", "응답자", "回答者";
        respondent: "One respondent", "응답자 1명", "回答者1人";
        unnamed_department: "A department", "부서", "ある部門";
        unnamed_role: "A role", "역할", "ある役割";
        nobody: "nobody in it yet", "아직 소속된 사람 없음", "まだ所属者なし";
        too_few(k: usize): format!("fewer than {k} people"), format!("{k}명 미만"), format!("{k}人未満");
        telling: "would reveal what a few people answered",
            "표시하면 소수 인원의 응답이 드러남", "表示すると少人数の回答が分かるため";
        protected(k: usize):
            format!("Results of fewer than {k} people are not shown, nor any from which those could be worked out."),
            format!("{k}명 미만의 결과와, 이를 역산할 수 있는 결과는 표시하지 않습니다."),
            format!("{k}人未満の結果と、それを逆算できる結果は表示しません。");
        only_these: "What was agreed on stands for everybody, and is not part of this view.",
            "합의한 응답은 전체를 대표하므로 이 보기에는 포함되지 않습니다.",
            "合意した回答は全員を代表するもので、この表示には含まれません。";
        not_shown: "These results are not shown: they would reveal what a few people answered.",
            "소수 인원의 응답이 드러날 수 있어 이 결과는 표시하지 않습니다.",
            "少人数の回答が分かってしまうため、この結果は表示しません。";

        other_release(at: &str, k: usize):
            format!("There is a report of {at}, and answers have changed since. Whoever has it and a new one can compare both and work out what somebody said, wherever fewer than {k} people changed theirs. Give each reader only one of them."),
            format!("{at}에 만든 보고서가 있고 그 뒤로 응답이 달라졌습니다. 두 보고서를 모두 가진 사람은 응답이 달라진 사람이 {k}명 미만인 곳에서 개인의 응답을 알아낼 수 있습니다. 한 사람에게는 둘 중 하나만 전달하십시오."),
            format!("{at}に作成したレポートがあり、その後に回答が変わっています。両方のレポートを持つ人は、回答を変えた人が{k}人未満のところで、個人の回答を割り出せます。同じ相手にはどちらか一方だけを渡してください。");

        whose_kind: "View", "보기", "表示範囲";
        people: "People", "응답 인원", "人数";
        mean: "Mean (the lowest level is 1)", "평균(최저 수준을 1로 계산)", "平均（最低レベルを1とする）";
        lowest: "Lowest answer", "최저 응답", "最低の回答";
        highest: "Highest answer", "최고 응답", "最高の回答";
        deviation: "Standard deviation (steps)", "표준편차(단계)", "標準偏差（段階）";
        agreement: "Agreement (r_wg)", "일치도(r_wg)", "一致度（r_wg）";
        exempt: "Said not applicable", "해당 없음 응답 수", "該当なしの回答数";
        notes: "Notes, without names", "메모(이름 없음)", "メモ（名前なし）";
        none_title: "There is nothing to compare yet", "아직 비교할 내용이 없습니다", "まだ比べるものがありません";
        none: "Enter departments, roles or a facilitator and collect answers from several people. What differs is then shown here.",
            "부서, 역할 또는 진행자를 입력하고 여러 사람의 응답을 모으면 차이가 여기에 표시됩니다.",
            "部門・役割・進行役を登録し、複数の人の回答を集めると、違いがここに表示されます。";
        none_link: "Enter who takes part", "참여자 입력", "参加者を登録";
        by_group: "Departments and roles by trigger", "트리거별 부서·역할 점수", "トリガー別の部門・役割の点数";
        whole: "Whole", "종합", "全体";
        group: "Group", "구분", "区分";
        no_groups: "No department or role has answers that may be shown.",
            "표시할 수 있는 부서나 역할의 응답이 없습니다.",
            "表示できる部門や役割の回答がありません。";
        hidden(groups: &str): format!("Not shown: {groups}."), format!("표시하지 않음: {groups}."), format!("非表示：{groups}。");
        overlay: "Profiles over one another", "프로필 비교", "プロフィールの比較";
        overlay_pick: "Choose up to six.", "최대 6개까지 선택할 수 있습니다.", "6つまで選べます。";
        overlay_table: "The tables on this page hold the same numbers.", "이 화면의 표에 같은 수치가 있습니다.", "この画面の表に同じ数値があります。";
        by_role: "Roles beside everybody", "전체 대비 역할별 차이", "全員と比べた役割ごとの違い";
        by_role_lead: "How many points a role rates higher (+) or lower (−) than everybody together.",
            "각 역할이 전체보다 몇 점 높게(+) 또는 낮게(−) 평가했는지 보여 줍니다.",
            "各役割が全員より何ポイント高く（+）または低く（−）評価したかを示します。";
        facing: "Self-assessment and facilitator", "자체 평가와 진행자 평가", "自己評価と進行役の評価";
        difference: "Difference", "차이", "差";
        spread: "How far apart answers are", "응답의 편차", "回答のばらつき";
        spread_lead: "The mean counts levels from 1, the lowest. The standard deviation is in steps from one level to the next.",
            "평균은 최저 수준을 1로 세어 구한 값이며, 표준편차의 단위는 수준 사이의 단계입니다.",
            "平均は最低レベルを1と数えた値で、標準偏差の単位はレベルとレベルの間の段階です。";
        spread_none: "No requirement has two or more answers that may be shown.",
            "표시할 수 있는 응답이 둘 이상인 요건이 없습니다.",
            "表示できる回答が2つ以上ある要件がありません。";
        discuss: "To be talked about first", "먼저 논의할 요건", "先に話し合う要件";
        discuss_none: "No answers are far enough apart to be talked about.",
            "논의 기준에 이르는 차이가 없습니다.",
            "議題にするほどの差はありません。";
        steps(n: usize): if n == 1 { "1 step apart".to_owned() } else { format!("{n} steps apart") },
            format!("{n}단계 차이"), format!("{n}段階の差");
        csv_hint: "CSV has a row for each requirement and each group that may be shown, without names.",
            "CSV에는 요건과 표시할 수 있는 집단별로 한 행씩 이름 없이 담깁니다.",
            "CSVには、要件と表示できるグループごとに1行ずつ、名前なしで入ります。";
        mean_short: "Mean", "평균", "平均";
        deviation_short: "Standard deviation", "표준편차", "標準偏差";
    }
}
