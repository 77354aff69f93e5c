phrases! {
    /// Words around every page.
    Shell {
        skip: "Skip to content", "본문으로 건너뛰기", "本文へ移動";
        all_assessments: "All assessments", "진단 목록", "診断の一覧";
        pages: "Pages of this assessment", "이 진단의 화면", "この診断の画面";
        respond: "Answer", "응답", "回答";
        results: "Results", "결과", "結果";
        people: "People", "참여자", "参加者";
        join: "Invitation", "초대", "招待";
        hand_in: "Hand in", "응답 제출", "回答の提出";
        hand_over: "Hand over", "넘기기", "次の人に渡す";
        report: "Report", "보고서", "レポート";
        questionnaires: "Questionnaires", "설문", "質問票";
        versions: "Versions", "설문 버전", "質問票のバージョン";
        settings: "Settings", "설정", "設定";
        details: "Details", "진단 정보", "診断情報";
        details_title: "Details of this assessment", "이 진단의 정보", "この診断の情報";
        language: "Language", "언어", "言語";
        theme: "Appearance", "화면 모드", "外観";
        theme_system: "As the system", "시스템 설정", "システムに合わせる";
        theme_light: "Light", "밝게", "ライト";
        theme_dark: "Dark", "어둡게", "ダーク";
        promise: "Nothing you type leaves this device unless you export it yourself.",
            "입력한 내용은 직접 내보내지 않는 한 이 기기를 벗어나지 않습니다.",
            "入力した内容は、ご自分で書き出さない限りこの端末の外に出ません。";
        sample: "Sample", "예시", "サンプル";
        saving: "Saving…", "저장 중…", "保存中…";
        saved_at(time: &str): format!("Saved at {time}"), format!("{time}에 저장됨"), format!("{time}に保存");
        not_saved: "Not saved", "저장되지 않음", "未保存";
        loading: "Loading…", "불러오는 중…", "読み込み中…";
        page_missing: "This page could not be loaded. Your answers are safe: check the connection and try again.",
            "이 화면을 불러오지 못했습니다. 응답은 그대로 있으니, 연결을 확인한 뒤 다시 시도하십시오.",
            "この画面を読み込めませんでした。回答は残っています。接続を確認して、もう一度お試しください。";
        close: "Close", "닫기", "閉じる";
        undo: "Undo", "실행 취소", "元に戻す";
        redo: "Redo", "다시 실행", "やり直す";
        not_found_title: "There is nothing here", "여기에는 아무것도 없습니다", "ここには何もありません";
        not_found: "This link leads to an assessment that is not on this device, or to a page that does not exist.",
            "이 기기에 없는 진단이거나 존재하지 않는 화면의 링크입니다.",
            "この端末にない診断、または存在しない画面へのリンクです。";
        go_home: "Go to all assessments", "진단 목록으로 이동", "診断の一覧へ";
        storage_denied: "This browser does not let Needs Catch store anything. Your answers live only in this tab: download them before you close it.",
            "이 브라우저가 저장을 허용하지 않습니다. 응답은 이 탭에만 있으므로, 닫기 전에 내려받아 두십시오.",
            "このブラウザーでは保存が許可されていません。回答はこのタブの中にしかありません。閉じる前にダウンロードしてください。";
        storage_blocked: "Needs Catch is open in another tab, in an older version. Close that tab to go on here.",
            "다른 탭에 이전 버전의 니즈 캐치가 열려 있습니다. 그 탭을 닫으면 여기서 이어집니다.",
            "別のタブで古いバージョンのニーズ・キャッチが開いています。そのタブを閉じると、こちらで続けられます。";
        storage_full: "The storage of this browser is full. Your latest changes are not saved: download them before you close this tab.",
            "브라우저의 저장 공간이 가득 찼습니다. 최근 변경 사항이 저장되지 않았으므로, 탭을 닫기 전에 내려받아 두십시오.",
            "ブラウザーの保存領域がいっぱいです。最新の変更は保存されていません。タブを閉じる前にダウンロードしてください。";
        storage_failed: "Your latest changes could not be saved. Try again, or download them before you close this tab.",
            "최근 변경 사항을 저장하지 못했습니다. 다시 시도하거나, 탭을 닫기 전에 내려받아 두십시오.",
            "最新の変更を保存できませんでした。もう一度試すか、タブを閉じる前にダウンロードしてください。";
        storage_conflict: "Another tab has changed this assessment. So that neither version is lost, changes in this tab are no longer saved.",
            "다른 탭에서 이 진단을 변경했습니다. 어느 쪽도 잃지 않도록 이 탭의 변경 사항은 더 이상 저장되지 않습니다.",
            "別のタブでこの診断が変更されました。どちらの内容も失わないよう、このタブでの変更は保存を止めています。";
        try_again: "Try again", "다시 시도", "もう一度試す";
        download: "Download", "내려받기", "ダウンロード";
        take_over: "Show the other tab’s version", "다른 탭의 내용 표시", "別のタブの内容を表示";
        whole_company: "Whole company", "전사", "全社";
        unnamed: "Unnamed company", "이름 없는 회사", "名称未設定の会社";
    }
}
