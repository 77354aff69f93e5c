phrases! {
    /// Words on the page that begins an assessment.
    New {
        title: "New assessment", "새 진단", "新しい診断";
        lead: "Say who is assessed, and with what.",
            "진단 대상과 설문을 정합니다.",
            "診断の対象と質問票を決めます。";
        about: "Who is assessed", "진단 대상", "診断の対象";
        company: "Company", "회사", "会社";
        department: "Department", "부서", "部門";
        optional: "optional", "선택", "任意";
        department_hint: "Leave it empty for the whole company.", "전사를 진단할 때는 비워 둡니다.", "全社を診断する場合は空欄にします。";
        company_missing: "Enter the name of the company.", "회사 이름을 입력하십시오.", "会社名を入力してください。";
        too_long(limit: usize): format!("Use at most {limit} characters."), format!("{limit}자 이내로 입력하십시오."), format!("{limit}文字以内で入力してください。");
        questionnaires: "Questionnaires", "설문", "質問票";
        none_chosen: "Choose at least one questionnaire.", "설문을 하나 이상 선택하십시오.", "質問票を一つ以上選んでください。";
        size(requirements: usize, minutes: usize):
            format!("{requirements} requirements, about {minutes} minutes"),
            format!("요건 {requirements}개, 약 {minutes}분"),
            format!("要件{requirements}件、約{minutes}分");
        total(requirements: usize, minutes: usize):
            format!("Together {requirements} requirements, about {minutes} minutes"),
            format!("모두 요건 {requirements}개, 약 {minutes}분"),
            format!("合わせて要件{requirements}件、約{minutes}分");
        add_own: "Add your own questionnaire", "직접 만든 설문 추가", "自分の質問票を追加";
        content_language: "Language of the questionnaire", "설문 언어", "質問票の言語";
        as_interface: "As the interface", "화면 언어와 같게", "画面の言語に合わせる";
        begin: "Begin", "시작", "始める";
        cancel: "Cancel", "취소", "キャンセル";
    }
}
