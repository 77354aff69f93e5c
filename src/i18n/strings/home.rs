phrases! {
    /// Words on the page of all assessments.
    Home {
        ways: "Ways to begin", "시작 방법", "始め方";
        sample: "Open the sample", "예시 열기", "サンプルを開く";
        import: "Import a file", "파일 가져오기", "ファイルを読み込む";
        drop(limit: usize):
            format!("You can also drop a saved assessment on this page (a JSON file of at most {limit} MB)."),
            format!("저장해 둔 진단 파일(JSON, 최대 {limit}MB)을 이 화면에 끌어다 놓을 수도 있습니다."),
            format!("保存した診断ファイル（JSON、最大{limit}MB）をこの画面にドロップすることもできます。");

        steps: "How it goes", "진행 순서", "進め方";
        step_answer: "Answer", "응답", "回答";
        step_answer_text: "Choose the description that fits, or say that it does not apply.",
            "상태에 맞는 설명을 고르거나, 해당 없음으로 표시합니다.",
            "状態に合う説明を選ぶか、該当なしとします。";
        step_results: "See the result", "결과 확인", "結果の確認";
        step_results_text: "Level, score and radar chart; every number says how it came about.",
            "수준, 점수, 레이더 차트를 보여 주며 모든 수치의 산출 과정을 확인할 수 있습니다.",
            "レベル、点数、レーダーチャートを示し、どの数値も算出の過程を確認できます。";
        step_report: "Hand it over", "보고서 전달", "レポートの共有";
        step_report_text: "Print the report, or save the assessment as a file and go on elsewhere.",
            "보고서를 인쇄하거나, 진단을 파일로 저장해 다른 기기에서 이어 갑니다.",
            "レポートを印刷するか、診断をファイルに保存して別の端末で続けます。";

        list: "On this device", "이 기기의 진단", "この端末の診断";
        none: "No assessment yet", "아직 진단이 없습니다", "まだ診断がありません";
        none_text: "Begin a new one, or open the sample to see a finished result first.",
            "새 진단을 시작하거나, 예시를 열어 완성된 결과를 먼저 볼 수 있습니다.",
            "新しい診断を始めるか、サンプルで完成した結果を先にご覧ください。";
        changed(time: &str): format!("Last changed {time}"), format!("최근 변경 {time}"), format!("最終更新 {time}");
        answered(done: usize, all: usize):
            format!("{done} of {all} answered"), format!("{all}개 중 {done}개 응답"), format!("{all}件中{done}件に回答");
        score(percent: &str): format!("Score {percent}"), format!("점수 {percent}"), format!("点数 {percent}");
        overall(percent: &str): format!("Overall score {percent}, a weighted mean"), format!("종합 점수 {percent}(가중 평균)"), format!("総合点数 {percent}（加重平均）");
        no_score: "No score yet", "아직 점수 없음", "まだ点数なし";
        go_on: "Continue", "이어서 응답", "回答を続ける";
        more: "More", "더 보기", "その他";
        more_about(about: &str): format!("More for {about}"), format!("더 보기, {about}"), format!("その他、{about}");
        save: "Save as a file", "파일로 저장", "ファイルに保存";
        delete: "Delete", "삭제", "削除";
        deleted(about: &str): format!("“{about}” was deleted."), format!("‘{about}’ 진단을 삭제했습니다."), format!("「{about}」を削除しました。");
        not_deleted: "The assessment could not be deleted. Nothing was changed.",
            "진단을 삭제하지 못했습니다. 변경된 내용은 없습니다.",
            "診断を削除できませんでした。何も変更していません。";
        kept_beside: "What is on this device has changed meanwhile, so the other version stands beside it as an assessment of its own.",
            "그사이 이 기기의 내용이 바뀌어, 다른 내용을 별도의 진단으로 남겼습니다.",
            "その間にこの端末の内容が変わったため、もう一方を別の診断として残しました。";

        illegible: "Cannot be read", "읽을 수 없는 기록", "読み取れない記録";
        illegible_text: "This stored record cannot be read. It is kept untouched; you can download its text.",
            "저장된 기록을 읽을 수 없습니다. 기록은 그대로 보존되며, 원문을 내려받을 수 있습니다.",
            "保存された記録を読み取れません。記録はそのまま残り、原文をダウンロードできます。";
        illegible_newer: "This record was stored by a newer Needs Catch. It is kept untouched; reload the page for the latest version, or download its text.",
            "더 최신 버전의 니즈 캐치가 저장한 기록입니다. 기록은 그대로 보존됩니다. 화면을 새로 고쳐 최신 버전으로 열거나 원문을 내려받을 수 있습니다.",
            "新しいバージョンのニーズ・キャッチで保存された記録です。記録はそのまま残ります。画面を再読み込みして最新版で開くか、原文をダウンロードしてください。";
        raw: "Download its text", "원문 내려받기", "原文をダウンロード";
        raw_failed: "The record could not be downloaded. It is still there.",
            "기록을 내려받지 못했습니다. 기록은 그대로 있습니다.",
            "記録をダウンロードできませんでした。記録はそのまま残っています。";

        reading: "Reading the file…", "파일을 읽는 중…", "ファイルを読み取っています…";
        refused(name: &str): format!("“{name}” was not imported"), format!("‘{name}’ 파일을 가져오지 못했습니다"), format!("「{name}」は読み込まれませんでした");
        unreadable: "The browser could not read this file. Nothing was changed.",
            "브라우저가 이 파일을 읽지 못했습니다. 변경된 내용은 없습니다.",
            "ブラウザーがこのファイルを読み取れませんでした。何も変更していません。";
        imported(about: &str): format!("“{about}” was imported."), format!("‘{about}’ 진단을 가져왔습니다."), format!("「{about}」を読み込みました。");
        identical(about: &str):
            format!("“{about}” is already on this device, identical to the file."),
            format!("‘{about}’ 진단은 이미 이 기기에 있으며 파일과 내용이 같습니다."),
            format!("「{about}」はすでにこの端末にあり、ファイルと同じ内容です。");
        clash: "The file differs from the assessment on this device",
            "파일과 이 기기의 진단 내용이 다릅니다",
            "ファイルとこの端末の診断の内容が異なります";
        clash_text: "Both are the same assessment, at different points. Which one do you want to keep?",
            "같은 진단이지만 내용이 서로 다릅니다. 남길 것을 선택하십시오.",
            "同じ診断ですが、内容が異なります。残すものを選んでください。";
        compared: "The two compared", "두 내용 비교", "二つの比較";
        here: "On this device", "이 기기", "この端末";
        in_file: "In the file", "파일", "ファイル";
        last_changed: "Last changed", "최근 변경", "最終更新";
        answers: "Answers", "응답 수", "回答数";
        done_of(done: usize, all: usize): format!("{done} of {all}"), format!("{done} / {all}"), format!("{done} / {all}");
        replace: "Replace with the file", "파일로 바꾸기", "ファイルに置き換える";
        keep_both: "Keep both", "둘 다 남기기", "両方残す";
        cancel: "Cancel", "취소", "キャンセル";
        replaced(about: &str): format!("“{about}” was replaced with the file."), format!("‘{about}’ 진단을 파일의 내용으로 바꿨습니다."), format!("「{about}」をファイルの内容に置き換えました。");
    }
}
