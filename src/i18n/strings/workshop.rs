use crate::i18n::Particle;

phrases! {
    /// Words of the workshop: its agenda, one requirement before the room, and
    /// its minutes.
    Workshop {
        lead: "One requirement at a time, before the room: votes stay hidden until you reveal them, and nobody is told who voted what.",
            "요건을 하나씩 함께 봅니다. 공개하기 전에는 응답이 보이지 않으며, 누가 무엇을 선택했는지는 표시되지 않습니다.",
            "要件を一つずつ全員で見ます。公開するまで回答は表示されず、誰が何を選んだかは示されません。";
        no_workshop: "No workshop yet", "아직 워크숍이 없습니다", "ワークショップはまだありません";
        no_workshop_hint: "A workshop begins when people take part: say who they are first.",
            "참여자를 등록하면 워크숍을 시작할 수 있습니다. 먼저 참여자를 입력하십시오.",
            "参加者を登録するとワークショップを始められます。まず参加者を入力してください。";
        to_roster: "Say who takes part", "참여자 입력", "参加者を入力";

        agenda: "Agenda", "안건", "議題";
        on_agenda(due: usize, all: usize):
            if due == 1 {
                format!("1 of {all} requirements is on the agenda.")
            } else {
                format!("{due} of {all} requirements are on the agenda.")
            },
            format!("요건 {all}개 중 {due}개가 안건에 올랐습니다."),
            format!("{all}件の要件のうち{due}件が議題です。");
        saves(close: usize, minutes: usize):
            format!(
                "{} close enough to be left out: {} saved.",
                if close == 1 { "1 is".to_owned() } else { format!("{close} are") },
                if minutes == 1 { "1 planned minute".to_owned() } else { format!("{minutes} planned minutes") },
            ),
            format!("의견이 충분히 가까운 {close}개를 제외하여 예정 시간 {minutes}분을 아낍니다."),
            format!("意見が十分に近い{close}件を除き、予定時間を{minutes}分節約します。");
        takes(minutes: usize):
            if minutes == 1 {
                "The agenda takes 1 minute as planned.".to_owned()
            } else {
                format!("The agenda takes {minutes} minutes as planned.")
            },
            format!("안건의 예정 시간은 {minutes}분입니다."),
            format!("議題の予定時間は{minutes}分です。");
        withheld(n: usize, smallest: usize):
            if n == 1 {
                format!("1 is on no agenda, because fewer than {smallest} people chose a level.")
            } else {
                format!("{n} are on no agenda, because fewer than {smallest} people chose a level.")
            },
            format!("{n}개는 수준을 선택한 사람이 {smallest}명보다 적어 안건에 올리지 않습니다."),
            format!("{n}件はレベルを選んだ人が{smallest}人に満たないため、議題にしません。");
        unanswered(n: usize):
            if n == 1 { "Nobody has answered 1 requirement yet.".to_owned() } else { format!("Nobody has answered {n} requirements yet.") },
            format!("요건 {n}개에는 아직 아무도 응답하지 않았습니다."),
            format!("{n}件にはまだ誰も回答していません。");
        nothing_due: "Nothing to settle: all answers are close enough together.",
            "논의할 안건이 없습니다. 의견 차이가 모두 논의 기준보다 작습니다.",
            "話し合う議題はありません。意見の差はいずれも、議題にする差より小さくなっています。";
        widest: "Widest disagreement first", "의견 차이가 큰 순서", "意見の差が大きい順";
        steps(n: usize):
            if n == 1 { "1 step apart".to_owned() } else { format!("{n} steps apart") },
            format!("{n}단계 차이"),
            format!("{n}段階の差");
        done: "agreed", "합의함", "合意済み";
        tolerance: "Talk about it from", "논의 기준", "議題にする差";
        tolerance_hint: "How many steps of the scale the lowest and the highest answer lie apart.",
            "가장 낮은 응답과 가장 높은 응답이 몇 단계 떨어져 있을 때 논의할지 정합니다.",
            "最も低い回答と最も高い回答が何段階離れたら話し合うかを決めます。";
        from_steps(n: usize):
            if n == 1 { "1 step apart".to_owned() } else { format!("{n} steps apart") },
            format!("{n}단계 이상 차이"),
            format!("{n}段階以上の差");
        minutes: "Minutes for each requirement", "요건별 예정 시간(분)", "要件ごとの予定時間（分）";
        minutes_hint: "What the timer counts down, and what the saved minutes are made of.",
            "타이머의 시작 시간이며, 아낀 시간을 계산하는 기준입니다.",
            "タイマーの開始時間で、節約時間の計算に使います。";
        start: "Start with the agenda", "안건 시작", "議題を始める";
        start_all: "Go through all requirements", "모든 요건 보기", "すべての要件を見る";

        place(at: usize, all: usize): format!("{at} of {all}"), format!("{all}개 중 {at}번째"), format!("{all}件中{at}件目");
        off_agenda: "Not on the agenda", "안건에 없음", "議題外";
        only_agenda: "Agenda only", "안건만", "議題のみ";
        leave: "Leave", "나가기", "終了";
        previous: "Previous", "이전", "前へ";
        next: "Next", "다음", "次へ";
        tools: "Workshop tools", "워크숍 도구", "ワークショップのツール";
        onwards: "Other requirements", "다른 요건", "ほかの要件";
        have_answered(n: usize, all: usize):
            format!("{n} of {all} have answered"),
            format!("{all}명 중 {n}명 응답"),
            format!("{all}人中{n}人が回答");
        hidden: "The votes are hidden.", "응답은 아직 공개하지 않았습니다.", "回答はまだ公開していません。";
        reveal: "Reveal the votes", "응답 공개", "回答を公開";
        hide: "Hide the votes", "응답 숨기기", "回答を隠す";
        too_few(smallest: usize):
            format!("Too few chose a level for anything to be shown: at least {smallest} must, so that nobody’s vote can be told."),
            format!("수준을 선택한 사람이 너무 적어 표시하지 않습니다. 개인의 응답이 드러나지 않도록 {smallest}명 이상이어야 합니다."),
            format!("レベルを選んだ人が少ないため表示しません。個人の回答がわからないよう、{smallest}人以上が必要です。");
        nobody: "Nobody has answered yet.", "아직 아무도 응답하지 않았습니다.", "まだ誰も回答していません。";
        people(n: usize):
            if n == 1 { "1 person".to_owned() } else { format!("{n} people") },
            format!("{n}명"),
            format!("{n}人");
        figures: "What the votes say", "응답 요약", "回答の要約";
        mean: "Mean", "평균", "平均";
        mean_of(mean: &str, levels: usize):
            format!("{mean} on 1 to {levels}"),
            format!("{mean}(1~{levels} 기준)"),
            format!("{mean}（1～{levels}）");
        range: "Range", "범위", "範囲";
        range_of(lowest: &str, highest: &str, steps: usize):
            match steps {
                0 => format!("all {lowest}"),
                1 => format!("{lowest} to {highest}, 1 step"),
                _ => format!("{lowest} to {highest}, {steps} steps"),
            },
            if steps == 0 { format!("모두 {lowest}") } else { format!("{lowest} ~ {highest}, {steps}단계") },
            if steps == 0 { format!("全員{lowest}") } else { format!("{lowest}～{highest}、{steps}段階") };
        agreement: "Agreement (r_wg)", "일치도(r_wg)", "一致度（r_wg）";
        lacking: "no agreement", "일치하지 않음", "一致なし";
        weak: "weak agreement", "약한 일치", "弱い一致";
        moderate: "moderate agreement", "보통 수준의 일치", "中程度の一致";
        strong: "strong agreement", "강한 일치", "強い一致";
        very_strong: "very strong agreement", "매우 강한 일치", "非常に強い一致";
        agreement_means: "1 means that everybody chose the same level, 0 that the answers differ as much as answers at random.",
            "1은 모두가 같은 수준을 선택했다는 뜻이고, 0은 무작위 응답만큼 서로 다르다는 뜻입니다.",
            "1は全員が同じレベルを選んだこと、0は無作為な回答と同じほどばらついていることを示します。";
        agreed: "What we agree on", "합의한 답", "合意した回答";
        take_back: "Take the agreement back", "합의 취소", "合意を取り消す";
        reason: "Reason", "이유", "理由";
        dissent: "Dissent", "반대 의견", "異論";
        choose_first: "Choose an agreed answer first.", "먼저 합의한 답을 선택하십시오.", "先に合意した回答を選んでください。";
        no_reason: "Choose a reason", "이유 선택", "理由を選択";
        choose_why: "It is agreed on once you choose why it does not apply. Esc goes back.",
            "해당하지 않는 이유를 선택하면 합의로 기록됩니다. Esc를 누르면 돌아갑니다.",
            "該当しない理由を選ぶと合意として記録されます。Escで戻ります。";
        parking: "Parking lot", "나중에 논의할 것", "あとで話し合うこと";
        park: "For another time", "나중에 논의할 내용", "あとで話し合う内容";
        add: "Add", "추가", "追加";
        remove(text: &str): format!("Remove “{text}”"), format!("‘{text}’ 삭제"), format!("「{text}」を削除");
        timer: "Timer", "타이머", "タイマー";
        timer_start: "Start", "시작", "開始";
        timer_stop: "Stop", "멈춤", "停止";
        timer_reset: "Reset", "초기화", "リセット";
        time_over: "The planned time is over.", "예정 시간이 지났습니다.", "予定時間が過ぎました。";

        minutes_heading: "Workshop minutes", "워크숍 회의록", "ワークショップの議事録";
        began(date: &str):
            format!("The workshop began on {date}. Times are hours and minutes since then; votes stand as they were given, beside what was agreed on."),
            format!("워크숍은 {date}에 시작했습니다. 경과는 그때부터 지난 시간과 분이며, 응답은 합의한 답과 별도로 그대로 남아 있습니다."),
            format!("ワークショップは{date}に始まりました。経過はその時点からの時間と分です。回答は、合意した回答とは別にそのまま残っています。");
        agreements: "What was agreed on", "합의한 내용", "合意した内容";
        requirement: "Requirement", "요건", "要件";
        answer: "Agreed answer", "합의한 답", "合意した回答";
        votes: "Votes", "응답", "回答";
        words: "Reason and dissent", "이유 및 반대 의견", "理由・異論";
        comma: ", ", ", ", "、";
        votes_are(votes: &str): format!("Votes: {votes}"), format!("응답: {votes}"), format!("回答：{votes}");
        dissents(text: &str): format!("Dissent: {text}"), format!("반대 의견: {text}"), format!("異論：{text}");
        came_up_with: "Came up with", "관련 요건", "関連する要件";
        in_order: "In order", "진행 순서", "進行の順序";
        after: "After", "경과", "経過";
        happened: "What happened", "내용", "内容";
        was_revealed(title: &str): format!("Votes shown: {title}"), format!("응답 공개: {title}"), format!("回答を公開：{title}");
        was_agreed(title: &str, answer: &str): format!("Agreed on {answer}: {title}"), format!("‘{answer}’{} 합의: {title}", Particle::To.after(answer)), format!("「{answer}」で合意：{title}");
        was_parked(text: &str): format!("For another time: {text}"), format!("나중에 논의: {text}"), format!("あとで話し合う：{text}");

        key_move: "Previous or next requirement", "이전 또는 다음 요건", "前または次の要件";
        key_reveal: "Reveal or hide the votes", "응답 공개 또는 숨기기", "回答を公開または隠す";
        key_choose: "Agree on that level", "해당 수준으로 합의", "そのレベルで合意";
        key_exempt: "Agree that it does not apply, with a reason", "이유를 선택하여 해당 없음으로 합의", "理由を選んで該当なしで合意";
        key_timer: "Start or stop the timer", "타이머 시작 또는 멈춤", "タイマーの開始または停止";
        key_reset: "Reset the timer", "타이머 초기화", "タイマーをリセット";
        key_park: "Write to the parking lot", "나중에 논의할 것 작성", "あとで話し合うことを書く";
        key_reason: "Write the reason; Esc leaves it", "이유 작성, Esc로 나가기", "理由を書く、Escで戻る";
        key_dissent: "Write the dissent; Esc leaves it", "반대 의견 작성, Esc로 나가기", "異論を書く、Escで戻る";
        key_agenda: "Agenda only, or all requirements", "안건만 또는 모든 요건", "議題のみ、またはすべての要件";
        key_leave: "Leave", "나가기", "終了";
    }
}
