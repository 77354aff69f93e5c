phrases! {
    /// Headings and words of the files that leave the application.
    Report {
        company: "Company", "회사", "会社";
        department: "Department", "부서", "部門";
        questionnaire: "Questionnaire", "설문", "質問票";
        questionnaire_id: "Questionnaire ID", "설문 ID", "質問票ID";
        version: "Version", "버전", "バージョン";
        trigger_id: "Trigger ID", "트리거 ID", "トリガーID";
        trigger: "Trigger", "트리거", "トリガー";
        requirement_id: "Requirement ID", "요건 ID", "要件ID";
        requirement: "Requirement", "요건", "要件";
        respondent: "Respondent", "응답자", "回答者";
        state: "State", "상태", "状態";
        state_code: "State code", "상태 코드", "状態コード";
        level_id: "Level ID", "수준 ID", "レベルID";
        level: "Level", "수준", "レベル";
        level_share: "Share of the scale", "척도 내 비율", "尺度内の割合";
        reason: "Reason", "사유", "理由";
        reason_note: "Reason in words", "사유 설명", "理由の説明";
        note: "Note", "메모", "メモ";
        agreed_level: "Agreed level", "합의 수준", "合意したレベル";
        agreed_because: "Reason for the agreement", "합의 사유", "合意の理由";

        answered: "Answered", "응답", "回答済み";
        not_applicable: "Not applicable", "해당 없음", "該当なし";
        unanswered: "Unanswered", "미응답", "未回答";
        too_few: "Too few answers to be shown", "응답자가 적어 표시하지 않음", "回答者が少ないため非表示";

        out_of_scope: "Out of scope", "진단 범위 밖", "診断の対象外";
        outside_our_control: "Outside our control", "우리가 정할 수 없음", "自部門では決められない";
        not_yet_relevant: "Not yet relevant", "아직 해당되지 않음", "まだ該当しない";
        other: "Other reason", "기타 사유", "その他の理由";
    }
}
