phrases! {
    /// Words on the answering page.
    Respond {
        progress: "Progress", "진행 상황", "進み具合";
        answered_of(done: usize, all: usize): format!("{done} of {all} answered"), format!("{all}개 중 {done}개 응답"), format!("{all}件中{done}件に回答");
        powers: "Driving powers", "드라이빙 파워", "ドライビング・パワー";
        triggers: "Triggers", "트리거", "トリガー";
        onwards: "Other triggers", "다른 트리거", "ほかのトリガー";
        previous_trigger: "Previous trigger", "이전 트리거", "前のトリガー";
        next_trigger: "Next trigger", "다음 트리거", "次のトリガー";
        to_results: "See the results", "결과 보기", "結果を見る";
        finished: "Every requirement has an answer.", "모든 요건에 응답했습니다.", "すべての要件に回答しました。";
        at_the_end: "This is the last requirement.", "마지막 요건입니다.", "最後の要件です。";
        open: "Not answered", "미응답", "未回答";
        answered_as(level: &str): format!("Answered: {level}"), format!("응답: {level}"), format!("回答：{level}");
        not_applicable: "Not applicable", "해당 없음", "該当なし";
        why: "Why this matters", "중요한 이유", "重要な理由";
        evidence: "What would prove a high answer", "높은 수준의 근거가 되는 자료", "高いレベルの裏付けになるもの";
        note: "Note", "메모", "メモ";
        add_note: "Add a note", "메모 추가", "メモを追加";
        clear: "Clear answer", "응답 지우기", "回答を消去";
        reason: "Why it does not apply", "해당하지 않는 이유", "該当しない理由";
        reason_note: "In a few words", "간단한 설명", "簡単な説明";
        optional: "optional", "선택", "任意";
        out_of_scope: "Outside what is assessed", "진단 범위에 속하지 않음", "診断の範囲外";
        outside_our_control: "Decided by others", "다른 조직에서 결정함", "ほかの組織が決めている";
        not_yet_relevant: "Not relevant yet", "아직 해당하지 않음", "まだ関係しない";
        other_reason: "Another reason", "기타 이유", "その他の理由";
        tools: "Tools", "도구", "ツール";
        next_open: "Next unanswered", "다음 미응답 요건", "次の未回答";
        keys: "Keys", "단축키", "キー操作";
        key_choose: "Choose that level", "해당 수준 선택", "そのレベルを選ぶ";
        key_exempt: "Not applicable; once more for the reason", "해당 없음, 한 번 더 누르면 이유", "該当なし、もう一度で理由";
        key_move: "Previous or next requirement", "이전 또는 다음 요건", "前または次の要件";
        key_next: "Next requirement", "다음 요건", "次の要件";
        key_scale: "Move within the scale", "척도 안에서 이동", "尺度の中で移動";
        key_note: "Write a note; Esc leaves it", "메모 작성, Esc로 나가기", "メモを書く、Escで戻る";
        key_keys: "Show these keys", "단축키 보기", "キー操作を表示";
        single_keys: "Single keys", "한 글자 단축키", "一文字のキー";
        single_keys_hint: "Turn this off if letters and digits are pressed by accident, with speech input for example.",
            "음성 입력 등으로 글자나 숫자가 잘못 눌릴 때는 끄십시오.",
            "音声入力などで文字や数字が意図せず入力される場合は、オフにしてください。";
        undone(state: &str): format!("Undone. {state}"), format!("실행 취소했습니다. {state}"), format!("元に戻しました。{state}");
        redone(state: &str): format!("Redone. {state}"), format!("다시 실행했습니다. {state}"), format!("やり直しました。{state}");
        is_level(title: &str, level: &str): format!("“{title}” is now {level}."), format!("‘{title}’: {level}"), format!("「{title}」：{level}");
        is_exempt(title: &str): format!("“{title}” is now not applicable."), format!("‘{title}’: 해당 없음"), format!("「{title}」：該当なし");
        is_open(title: &str): format!("“{title}” is now unanswered."), format!("‘{title}’: 미응답"), format!("「{title}」：未回答");
        is_noted(title: &str): format!("The note on “{title}” changed."), format!("‘{title}’의 메모가 바뀌었습니다."), format!("「{title}」のメモが変わりました。");
        something_else: "A change elsewhere in this assessment.", "이 진단의 다른 곳이 바뀌었습니다.", "この診断のほかの箇所が変わりました。";
    }
}
