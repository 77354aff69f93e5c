phrases! {
    /// Words on the settings page.
    Settings {
        title: "Settings", "설정", "設定";
        looks: "Language and appearance", "언어와 화면", "言語と外観";

        storage: "Storage", "저장", "保存";
        where_title: "Where your data is", "데이터 저장 위치", "データの保存先";
        where_text: "In the database of this browser, on this device. Other browsers, private windows and other devices do not see it.",
            "이 기기의 브라우저 데이터베이스에 있습니다. 다른 브라우저, 시크릿 창, 다른 기기에서는 보이지 않습니다.",
            "この端末のブラウザーのデータベースにあります。ほかのブラウザー、プライベートウィンドウ、ほかの端末からは見えません。";
        denied: "This browser does not let Needs Catch store anything. Your data lives only in this tab.",
            "이 브라우저가 저장을 허용하지 않아, 데이터가 이 탭에만 있습니다.",
            "このブラウザーでは保存が許可されていないため、データはこのタブの中にしかありません。";
        used_title: "Space used", "사용 공간", "使用容量";
        used(count: usize, size: &str):
            format!("{}; about {size}, as the browser estimates.", assessments(count)),
            format!("진단 {count}개, 브라우저 추정치로 약 {size}입니다."),
            format!("診断{count}件、ブラウザーの推定で約{size}です。");
        count(count: usize): format!("{}. The browser does not say how much space is used.", assessments(count)),
            format!("진단 {count}개. 브라우저가 사용 공간을 알려 주지 않습니다."),
            format!("診断{count}件。ブラウザーは使用容量を示していません。");
        kilobytes(number: &str): format!("{number} kB"), format!("{number}kB"), format!("{number}kB");
        megabytes(number: &str): format!("{number} MB"), format!("{number}MB"), format!("{number}MB");
        kept_title: "How long it is kept", "보관 기간", "保存期間";
        kept: "The browser has promised to keep your data until you delete it.",
            "브라우저가 직접 삭제하기 전까지 데이터를 보관하기로 했습니다.",
            "ご自分で削除するまで、ブラウザーがデータを保持します。";
        not_kept: "The browser may clear your data when the device runs short of space. Save important assessments as files.",
            "기기의 공간이 부족해지면 브라우저가 데이터를 지울 수 있습니다. 중요한 진단은 파일로 저장해 두십시오.",
            "端末の空き容量が少なくなると、ブラウザーがデータを消すことがあります。重要な診断はファイルに保存してください。";
        not_said: "This browser does not say how long it keeps your data. Save important assessments as files.",
            "이 브라우저는 데이터를 얼마나 보관하는지 알려 주지 않습니다. 중요한 진단은 파일로 저장해 두십시오.",
            "このブラウザーはデータの保存期間を示していません。重要な診断はファイルに保存してください。";
        keep: "Ask the browser to keep my data", "브라우저에 보관 요청", "ブラウザーに保持を依頼";
        refused: "The browser did not agree. It often does once the page is used regularly or bookmarked.",
            "브라우저가 요청을 받아들이지 않았습니다. 자주 사용하거나 즐겨찾기에 추가하면 받아들이는 경우가 많습니다.",
            "ブラウザーは承諾しませんでした。繰り返し使うかブックマークすると、承諾されることがあります。";

        delete: "Delete all data on this device", "이 기기의 모든 데이터 삭제", "この端末のデータをすべて削除";
        delete_text: "Removes every assessment, your own questionnaires and your preferences from this browser. This cannot be undone.",
            "이 브라우저에서 모든 진단, 직접 추가한 설문, 설정을 삭제합니다. 되돌릴 수 없습니다.",
            "このブラウザーからすべての診断、追加した質問票、設定を削除します。元に戻せません。";
        delete_open: "Delete all data…", "모든 데이터 삭제…", "すべて削除…";
        delete_count(count: usize, own: usize):
            format!("{}{} and your preferences will be deleted for good. Save as files what you still need.", assessments(count), questionnaires(own)),
            format!("진단 {count}개{}와 설정이 영구히 삭제됩니다. 필요한 것은 먼저 파일로 저장하십시오.", if_any(own, |own| format!(", 직접 추가한 설문 {own}개"))),
            format!("診断{count}件{}と設定が完全に削除されます。必要なものは先にファイルに保存してください。", if_any(own, |own| format!("、追加した質問票{own}件")));
        delete_word: "delete", "삭제", "削除";
        delete_type(word: &str): format!("Type “{word}” to confirm"), format!("확인하려면 ‘{word}’를 입력하십시오"), format!("確認のため「{word}」と入力してください");
        delete_now: "Delete everything", "모두 삭제", "すべて削除する";
        cancel: "Cancel", "취소", "キャンセル";
        deleted: "Every assessment, your own questionnaires and your preferences were deleted from this browser.",
            "이 브라우저에서 모든 진단, 직접 추가한 설문, 설정을 삭제했습니다.",
            "このブラウザーからすべての診断、追加した質問票、設定を削除しました。";
        not_deleted: "The browser could not delete the data. Nothing was changed.",
            "브라우저가 데이터를 삭제하지 못했습니다. 변경된 내용은 없습니다.",
            "ブラウザーがデータを削除できませんでした。何も変更していません。";

        about: "About", "정보", "このプログラムについて";
        version: "Version of the program", "프로그램 버전", "プログラムのバージョン";
        licence: "Licence", "라이선스", "ライセンス";
        licence_text(ours: &str):
            format!("Needs Catch is licensed under {ours}. Charts are drawn with Apache ECharts (Apache-2.0)."),
            format!("니즈 캐치의 라이선스는 {ours}입니다. 차트는 Apache ECharts(Apache-2.0)로 그립니다."),
            format!("ニーズ・キャッチのライセンスは{ours}です。グラフの描画にはApache ECharts（Apache-2.0）を使っています。");
        sources: "Where the content comes from", "내용의 출처", "内容の出典";
        edition(version: &str): format!("version {version}"), format!("버전 {version}"), format!("バージョン{version}");
        read_source: "Read the source", "출처 보기", "出典を見る";
        new_tab: "opens in a new tab", "새 탭에서 열림", "新しいタブで開きます";
    }
}

fn assessments(count: usize) -> String {
    match count {
        1 => "1 assessment".to_owned(),
        _ => format!("{count} assessments"),
    }
}

fn questionnaires(own: usize) -> String {
    if_any(own, |own| match own {
        1 => ", 1 questionnaire of your own".to_owned(),
        _ => format!(", {own} questionnaires of your own"),
    })
}

/// What there is none of is not said.
fn if_any(count: usize, say: impl Fn(usize) -> String) -> String {
    if count == 0 {
        String::new()
    } else {
        say(count)
    }
}
