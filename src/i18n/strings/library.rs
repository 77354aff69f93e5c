phrases! {
    /// Words on the pages of questionnaires.
    Library {
        lead: "What an assessment can be begun with: the questionnaires that come with the program, and your own.",
            "진단에 사용할 수 있는 설문입니다. 기본으로 제공되는 설문과 직접 만든 설문이 있습니다.",
            "診断に使える質問票です。標準の質問票と、ご自分で作成した質問票があります。";
        ways: "Ways to add one", "설문 추가 방법", "質問票の追加方法";
        add_file: "Add a file", "파일 추가", "ファイルを追加";
        paste: "Paste YAML", "YAML 붙여넣기", "YAMLを貼り付ける";
        template: "Start from a template", "템플릿으로 시작", "テンプレートから始める";
        drop(limit: usize):
            format!("You can also drop a YAML file on this page (UTF-8, at most {limit} MB)."),
            format!("YAML 파일(UTF-8, 최대 {limit}MB)을 이 화면에 끌어다 놓을 수도 있습니다."),
            format!("YAMLファイル（UTF-8、最大{limit}MB）をこの画面にドロップすることもできます。");

        own: "Your own", "내 설문", "自分の質問票";
        none: "None yet", "아직 없습니다", "まだありません";
        none_text: "Copy one of those below and change it, start from the template, or add a file that someone gave you.",
            "아래 설문을 복제해 고치거나, 템플릿으로 시작하거나, 받은 파일을 추가하십시오.",
            "下の質問票を複製して書き換えるか、テンプレートから始めるか、受け取ったファイルを追加してください。";
        shipped: "Included", "기본 제공", "標準";
        untitled: "Untitled draft", "제목 없는 초안", "無題の下書き";
        version(version: &str): format!("version {version}"), format!("버전 {version}"), format!("バージョン{version}");
        known_as(id: &str): format!("id {id}"), format!("id {id}"), format!("id {id}");
        contains(triggers: usize, requirements: usize):
            format!("{}, {}", counted(triggers, "trigger"), counted(requirements, "requirement")),
            format!("트리거 {triggers}개, 요건 {requirements}개"),
            format!("トリガー{triggers}件、要件{requirements}件");
        draft(errors: usize): format!("Draft, {}", counted(errors, "problem")), format!("초안, 문제 {errors}건"), format!("下書き、問題{errors}件");
        preview: "Preview", "미리 보기", "プレビュー";
        edit: "Edit", "편집", "編集";
        duplicate: "Make a copy", "복제", "複製";
        duplicate_and_edit: "Copy and edit", "복제하여 편집", "複製して編集";
        begin: "Begin an assessment", "진단 시작", "診断を始める";
        save: "Save as a file", "파일로 저장", "ファイルに保存";
        delete: "Delete", "삭제", "削除";
        more: "More", "더 보기", "その他";
        more_about(title: &str): format!("More for {title}"), format!("더 보기, {title}"), format!("その他、{title}");
        copy_mark(number: usize): numbered(" (copy", number, ")"), numbered(" (사본", number, ")"), numbered("（コピー", number, "）");

        already(title: &str):
            format!("“{title}” is already here, with the very same text."),
            format!("‘{title}’ 설문은 이미 있으며 내용이 같습니다."),
            format!("「{title}」はすでにあり、内容も同じです。");
        deleted(title: &str):
            format!("“{title}” was deleted. Assessments that use it keep it."),
            format!("‘{title}’ 설문을 삭제했습니다. 이 설문을 쓰는 진단에는 그대로 남아 있습니다."),
            format!("「{title}」を削除しました。この質問票を使っている診断には残ります。");
        not_deleted: "The questionnaire could not be deleted. Nothing was changed.",
            "설문을 삭제하지 못했습니다. 변경된 내용은 없습니다.",
            "質問票を削除できませんでした。何も変更していません。";
        reading: "Reading the file…", "파일을 읽는 중…", "ファイルを読み取っています…";
        refused(name: &str): format!("“{name}” was not added"), format!("‘{name}’ 파일을 추가하지 못했습니다"), format!("「{name}」は追加されませんでした");
        unreadable: "The browser could not read this file.",
            "브라우저가 이 파일을 읽지 못했습니다.",
            "ブラウザーがこのファイルを読み取れませんでした。";
        too_large(limit: usize):
            format!("This file is too large: a questionnaire has at most {limit} MB."),
            format!("파일이 너무 큽니다. 설문은 최대 {limit}MB입니다."),
            format!("ファイルが大きすぎます。質問票は最大{limit}MBです。");
        nothing_changed: "Nothing was changed.", "변경된 내용은 없습니다.", "何も変更していません。";
        clash: "Another questionnaire here has the same id and version, and a different text. Raise the version (from 1.0.0 to 1.0.1, say), or change the id. Until then this one is not offered for an assessment.",
            "id와 버전이 같고 내용이 다른 설문이 이미 있습니다. 버전을 올리거나(예: 1.0.0에서 1.0.1로) id를 바꾸십시오. 그때까지 이 설문은 진단에 사용할 수 없습니다.",
            "idとバージョンが同じで内容の異なる質問票がすでにあります。バージョンを上げるか（1.0.0から1.0.1など）、idを変えてください。それまで、この質問票は診断に使えません。";
        clash_first: "Another questionnaire here has the same id and version, and a different text. Raise the version of one of them (from 1.0.0 to 1.0.1, say), or change its id. Until then only this one is offered for an assessment.",
            "id와 버전이 같고 내용이 다른 설문이 또 있습니다. 둘 중 하나의 버전을 올리거나(예: 1.0.0에서 1.0.1로) id를 바꾸십시오. 그때까지 이 설문만 진단에 사용할 수 있습니다.",
            "idとバージョンが同じで内容の異なる質問票がほかにもあります。どちらかのバージョンを上げるか（1.0.0から1.0.1など）、idを変えてください。それまで、こちらだけが診断に使えます。";
        same: "This text is here twice.", "같은 내용의 설문이 또 있습니다.", "同じ内容の質問票がほかにもあります。";

        all: "All questionnaires", "설문 목록", "質問票の一覧";
        text: "YAML text", "YAML 원문", "YAMLのテキスト";
        placeholder: "Paste or type the YAML text here.", "여기에 YAML을 붙여 넣거나 입력하십시오.", "ここにYAMLを貼り付けるか、入力してください。";
        keys: "F8 leads to the next problem, Shift+F8 to the one before. Tab leaves the text.",
            "F8은 다음 문제로, Shift+F8은 이전 문제로 이동합니다. Tab을 누르면 편집란에서 나갑니다.",
            "F8で次の問題へ、Shift+F8で前の問題へ移動します。Tabで入力欄から出ます。";
        empty: "Nothing is kept until you type or paste something.",
            "입력하거나 붙여 넣기 전에는 저장되지 않습니다.",
            "入力するか貼り付けるまで、何も保存されません。";
        valid: "Valid: it is offered when you begin an assessment.",
            "올바른 설문입니다. 진단을 시작할 때 선택할 수 있습니다.",
            "正しい質問票です。診断を始めるときに選べます。";
        valid_unoffered: "Valid, but not offered for an assessment.",
            "올바른 설문이지만, 진단에 사용할 수 없습니다.",
            "正しい質問票ですが、診断には使えません。";
        is_draft(errors: usize):
            format!("{}: kept as a draft.", counted(errors, "problem")),
            format!("문제가 {errors}건 있어 초안으로 보관합니다."),
            format!("問題が{errors}件あるため、下書きとして保存します。");
        beside: "Beside the text", "원문 옆에 표시", "テキストの横の表示";
        problems: "Problems", "문제", "問題";
        count(errors: usize, warnings: usize):
            both(", ", errors, counted(errors, "error"), warnings, counted(warnings, "warning")),
            both(", ", errors, format!("오류 {errors}건"), warnings, format!("경고 {warnings}건")),
            both("、", errors, format!("エラー{errors}件"), warnings, format!("警告{warnings}件"));
        none_found: "No problem and no warning.", "문제나 경고가 없습니다.", "問題も警告もありません。";
        error: "Error", "오류", "エラー";
        warning: "Warning", "경고", "警告";
        place(line: u64, column: u64):
            format!("Line {line}, column {column}"), format!("{line}행 {column}열"), format!("{line}行{column}列");
        next: "Next problem", "다음 문제", "次の問題";
        previous: "Previous problem", "이전 문제", "前の問題";
        at(number: usize, all: usize, sentence: &str):
            format!("Problem {number} of {all}: {sentence}"), format!("문제 {all}건 중 {number}번째: {sentence}"), format!("問題{all}件中{number}件目：{sentence}");
        conflict: "Another tab has changed this questionnaire. So that neither text is lost, changes in this tab are no longer saved.",
            "다른 탭에서 이 설문을 변경했습니다. 어느 쪽도 잃지 않도록 이 탭의 변경 사항은 더 이상 저장되지 않습니다.",
            "別のタブでこの質問票が変更されました。どちらの内容も失わないよう、このタブでの変更は保存を止めています。";
        not_stored: "Nothing can be stored now: this text lives only in this tab. Save it as a file before you close it.",
            "지금은 저장할 수 없어 이 내용은 이 탭에만 있습니다. 닫기 전에 파일로 저장하십시오.",
            "現在は保存できないため、この内容はこのタブの中にしかありません。閉じる前にファイルに保存してください。";

        preview_later: "The preview appears as soon as the text has no errors.",
            "오류가 없으면 미리 보기가 나타납니다.",
            "エラーがなくなるとプレビューが表示されます。";
        preview_older: "The text has errors. This is how it looked before them.",
            "원문에 오류가 있어, 오류가 생기기 전의 내용을 보여 줍니다.",
            "テキストにエラーがあるため、エラーが生じる前の内容を表示しています。";
        included: "This questionnaire comes with the program and cannot be changed. Copy it to adapt it.",
            "기본으로 제공되는 설문은 고칠 수 없습니다. 복제하면 고쳐 쓸 수 있습니다.",
            "標準の質問票は変更できません。複製すると書き換えられます。";
        as_seen: "This is what respondents will see. ", "응답자에게 보이는 모습입니다. ", "回答者にはこのように表示されます。";
    }
}

fn counted(count: usize, what: &str) -> String {
    match count {
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}

/// What there is none of is not said.
fn both(between: &str, a: usize, first: String, b: usize, second: String) -> String {
    match (a, b) {
        (_, 0) => first,
        (0, _) => second,
        _ => [first, second].join(between),
    }
}

/// The first needs no number.
fn numbered(before: &str, number: usize, behind: &str) -> String {
    match number {
        1 => format!("{before}{behind}"),
        _ => format!("{before} {number}{behind}"),
    }
}
