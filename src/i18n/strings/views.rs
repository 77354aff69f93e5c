phrases! {
    /// Words about whose answers are looked at, and where people differ.
    Views {
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
        respondent: "One respondent", "응답자 1명", "回答者1名";
        unnamed_department: "A department", "부서", "ある部門";
        unnamed_role: "A role", "역할", "ある役割";
        nobody: "nobody in it yet", "아직 소속된 사람 없음", "まだ所属者なし";
        too_few(k: usize): format!("fewer than {k} people"), format!("{k}명 미만"), format!("{k}人未満");
        telling: "would reveal what a few people answered",
            "표시하면 소수의 응답이 드러남", "表示すると少数の回答が分かるため";
        protected(k: usize):
            format!("Results of fewer than {k} people are not shown, nor any from which those could be worked out."),
            format!("{k}명 미만의 결과와, 이를 역산할 수 있는 결과는 표시하지 않습니다."),
            format!("{k}人未満の結果と、それを逆算できる結果は表示しません。");
        only_these: "What was agreed on stands for everybody, and is not part of this view.",
            "합의한 응답은 전체를 대표하므로 이 보기에는 포함되지 않습니다.",
            "合意した回答は全員を代表するもので、この表示には含まれません。";
        not_shown: "These results are not shown: they would reveal what a few people answered.",
            "소수의 응답이 드러날 수 있어 이 결과는 표시하지 않습니다.",
            "少数の回答が分かってしまうため、この結果は表示しません。";

        whose_kind: "View", "보기", "表示範囲";
        people: "People", "응답 인원", "人数";
        mean: "Mean (steps above the lowest level)", "평균(최저 수준 위 단계)", "平均（最低レベルからの段階）";
        lowest: "Lowest answer", "최저 응답", "最低の回答";
        highest: "Highest answer", "최고 응답", "最高の回答";
        deviation: "Standard deviation (steps)", "표준편차(단계)", "標準偏差（段階）";
        agreement: "Agreement (r_wg)", "일치도(r_wg)", "一致度（r_wg）";
        exempt: "Said not applicable", "해당 없음 응답 수", "該当なしの回答数";
        notes: "Notes, without names", "메모(이름 없음)", "メモ（名前なし）";
        said_by(n: usize): if n == 1 { "1 person".to_owned() } else { format!("{n} people") }, format!("{n}명"), format!("{n}人");
    }
}
