phrases! {
    /// Words about newer versions of questionnaires, and what is kept of older.
    Versions {
        title: "Newer versions", "설문의 새 버전", "質問票の新しいバージョン";
        lead: "Nothing changes until you choose it. Whichever version you choose, no answer is deleted.",
            "직접 선택하기 전에는 아무것도 바뀌지 않습니다. 어느 버전을 선택해도 응답은 삭제되지 않습니다.",
            "選ぶまでは何も変わりません。どのバージョンを選んでも、回答は削除されません。";
        none_title: "There is no newer version", "새 버전이 없습니다", "新しいバージョンはありません";
        none: "This assessment uses the latest version of each of its questionnaires on this device.",
            "이 진단은 이 기기에 있는 최신 버전의 설문을 사용하고 있습니다.",
            "この診断は、この端末にある最新バージョンの質問票を使っています。";
        available(power: &str, version: &str):
            format!("A newer version of “{power}” is available: {version}."),
            format!("‘{power}’ 설문에 새 버전({version})이 있습니다."),
            format!("「{power}」に新しいバージョン（{version}）があります。");
        look: "See what changes", "변경 내용 보기", "変更内容を見る";
        from_to(from: &str, to: &str): format!("From version {from} to {to}"), format!("버전 {from} → {to}"), format!("バージョン{from} → {to}");

        carried: "Carries over", "이어지는 요건", "引き継がれる要件";
        added: "New", "새로 추가된 요건", "加わる要件";
        dropped: "No longer asked", "더 이상 묻지 않는 요건", "尋ねなくなる要件";
        counted(requirements: usize, answers: usize):
            format!("{}, {}", plural(requirements, "requirement"), plural(answers, "answer")),
            format!("요건 {requirements}개, 응답 {answers}개"),
            format!("要件{requirements}件、回答{answers}件");
        requirements(n: usize): plural(n, "requirement"), format!("요건 {n}개"), format!("要件{n}件");
        answers(n: usize): plural(n, "answer"), format!("응답 {n}개"), format!("回答{n}件");
        becomes(before: &str, after: &str): format!("{before} → {after}"), format!("{before} → {after}"), format!("{before} → {after}");
        uncounted(n: usize):
            if n == 1 { "One answer is kept, but no longer counts.".to_owned() } else { format!("{n} answers are kept, but no longer count.") },
            format!("응답 {n}개는 보존되지만 더 이상 점수에 반영되지 않습니다."),
            format!("{n}件の回答は残りますが、点数には入らなくなります。");
        all_count: "Every answer goes on counting.", "모든 응답이 계속 점수에 반영됩니다.", "すべての回答が引き続き点数に入ります。";

        levels: "Levels that change", "달라지는 수준", "変わるレベル";
        level_added(level: &str, share: &str):
            format!("“{level}” is new, at {share} of the scale."),
            format!("‘{level}’: 새로 생긴 수준(척도의 {share})입니다."),
            format!("「{level}」：新しいレベルです（尺度の{share}）。");
        level_dropped(level: &str):
            format!("“{level}” is gone. Answers with it are kept; their requirements are to be answered again."),
            format!("‘{level}’: 없어진 수준입니다. 이 수준으로 한 응답은 보존되며, 해당 요건에는 다시 응답해야 합니다."),
            format!("「{level}」：なくなるレベルです。このレベルの回答は残り、その要件には改めて回答が必要です。");
        level_moved(level: &str, before: &str, after: &str):
            format!("“{level}” counts as {after} instead of {before}, so scores change without a new answer."),
            format!("‘{level}’: {before} → {after}. 응답이 같아도 점수가 달라집니다."),
            format!("「{level}」：{before} → {after}。回答が同じでも点数が変わります。");

        again: "To be answered again", "다시 응답할 요건", "改めて回答する要件";
        changed: "Asked differently", "달라진 요건", "変わる要件";
        reworded: "other words, so look at the answer again", "문구가 달라져 응답을 다시 확인해야 함", "文言が変わるため回答の見直しが必要";
        moved(trigger: &str): format!("now under “{trigger}”"), format!("소속 트리거 변경: ‘{trigger}’"), format!("「{trigger}」へ移動");
        reweighed(before: &str, after: &str): format!("weight {after} instead of {before}"), format!("가중치 {before} → {after}"), format!("重み{before} → {after}");
        unchanged: "Carries over without a change", "변경 없이 이어지는 요건", "変更なく引き継がれる要件";
        indices_added: "New result indices", "새로 추가된 결과 지표", "加わる結果指標";
        indices_dropped: "Result indices no longer asked", "더 이상 묻지 않는 결과 지표", "尋ねなくなる結果指標";

        take(version: &str): format!("Move to {version}"), format!("버전 {version} 사용"), format!("バージョン{version}に移る");
        stay(version: &str): format!("Stay with {version}"), format!("버전 {version} 유지"), format!("バージョン{version}のまま使う");
        taken(power: &str, version: &str):
            format!("“{power}” now uses version {version}."),
            format!("‘{power}’ 설문의 버전을 바꾸었습니다. 현재 버전: {version}"),
            format!("「{power}」はバージョン{version}になりました。");
        stayed(power: &str, version: &str):
            format!("“{power}” stays with version {version}."),
            format!("‘{power}’ 설문은 버전 {version} 그대로 둡니다."),
            format!("「{power}」はバージョン{version}のままです。");
        declined(version: &str):
            format!("You chose to stay with version {version}. You can still move."),
            format!("버전 {version} 유지를 선택했습니다. 지금이라도 바꿀 수 있습니다."),
            format!("バージョン{version}のまま使うことを選びました。今からでも移れます。");

        kept: "Answers kept from earlier versions", "이전 버전에서 남은 응답", "以前のバージョンから残る回答";
        kept_lead: "The present version does not ask for them, or does not have their level. They count in no score, and are in every saved file.",
            "현재 버전에서 묻지 않는 요건이거나 현재 버전에 없는 수준으로 한 응답입니다. 점수에는 반영되지 않으며, 저장한 파일에는 모두 들어 있습니다.",
            "現在のバージョンでは尋ねない要件、または現在のバージョンにないレベルの回答です。点数には入らず、保存したファイルにはすべて含まれます。";
        asked: "What was asked", "물었던 요건", "尋ねた要件";
        answer: "Answer", "응답", "回答";
        everybody: "Agreed in the group", "그룹 합의", "グループで合意";
        unnamed: "No name", "이름 없음", "名前なし";
        only_a_note: "Only a note", "메모만 있음", "メモのみ";
        unknown: "A question that no version at hand asks", "보관된 어느 버전에도 없는 질문", "手元のどのバージョンにもない質問";
    }
}

fn plural(n: usize, one: &str) -> String {
    match n {
        1 => format!("1 {one}"),
        _ => format!("{n} {one}s"),
    }
}
