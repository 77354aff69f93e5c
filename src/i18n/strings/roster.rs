use crate::i18n::Particle;

phrases! {
    /// Words on the page of those who take part.
    Roster {
        empty_title: "One person answers this assessment so far", "지금은 한 사람이 응답하는 진단입니다", "いまは一人で回答する診断です";
        empty_text: "Begin a workshop if several people are to answer. You can then enter departments and roles, collect answers from other devices and from paper, and talk about where you differ.",
            "여러 사람이 응답하려면 워크숍을 시작하십시오. 부서와 역할을 정하고, 다른 기기나 종이의 응답을 모으고, 의견이 갈리는 곳을 함께 논의할 수 있습니다.",
            "複数の人が回答する場合は、ワークショップを始めてください。部門と役割を登録し、ほかの端末や紙の回答を集め、見方が分かれたところを話し合えます。";
        empty_kept: "The answers given so far stay, and belong to the first person.",
            "지금까지의 응답은 그대로 남으며, 첫 번째 참여자의 응답이 됩니다.",
            "これまでの回答は残り、最初の参加者の回答になります。";
        begin: "Begin a workshop", "워크숍 시작", "ワークショップを始める";
        person(n: usize): format!("Person {n}"), format!("참여자 {n}"), format!("参加者{n}");
        people(n: usize): if n == 1 { "1 person".to_owned() } else { format!("{n} people") }, format!("{n}명"), format!("{n}人");

        promise: "What is agreed", "함께 정한 규칙", "取り決め";
        smallest: "Smallest group shown", "결과를 표시하는 최소 인원", "結果を表示する最少人数";
        smallest_off: "Off, all answers may be seen", "제한 없음, 모든 응답 표시", "制限なし、すべての回答を表示";
        smallest_hint: "Results of fewer people are shown nowhere, exports included.",
            "이보다 적은 인원의 결과는 화면에도 내보낸 파일에도 나타나지 않습니다.",
            "これより少ない人数の結果は、画面にも書き出したファイルにも表示されません。";
        promise_open: "You may still make it smaller or switch it off. Once anybody has answered but the person of this device, it can only grow.",
            "지금은 줄이거나 해제할 수 있습니다. 이 기기의 응답자 외에 누군가 응답한 뒤에는 늘리기만 할 수 있습니다.",
            "いまは減らすことも解除することもできます。この端末の回答者以外の誰かが回答した後は、増やすことしかできません。";
        promise_holds: "People have answered trusting in this number, so it can only grow.",
            "이 인원을 믿고 이미 응답한 사람이 있으므로, 늘리기만 할 수 있습니다.",
            "この人数を信じてすでに回答した人がいるため、増やすことしかできません。";
        minutes: "Minutes for each requirement", "요건별 예정 시간(분)", "要件ごとの予定時間（分）";
        minutes_hint: "Planned for talking about one of them.", "요건 하나를 논의하는 데 계획한 시간입니다.", "一つの要件の話し合いに見込む時間です。";
        host: "Who answers on this device", "이 기기에서 응답하는 사람", "この端末で回答する人";
        host_hint: "The Answer page takes this person’s answers.",
            "‘응답’ 화면에서 입력한 내용은 이 사람의 응답이 됩니다.",
            "「回答」画面で入力した内容は、この人の回答になります。";

        department: "Department", "부서", "部門";
        departments: "Departments", "부서", "部門";
        new_department: "New department", "새 부서", "新しい部門";
        no_department: "No department yet.", "아직 부서가 없습니다.", "部門はまだありません。";
        role: "Role", "역할", "役割";
        roles: "Roles", "역할", "役割";
        new_role: "New role", "새 역할", "新しい役割";
        no_role: "No role yet.", "아직 역할이 없습니다.", "役割はまだありません。";
        add: "Add", "추가", "追加";
        name_of(name: &str): format!("Name of {name}"), format!("{name}의 이름"), format!("{name}の名前");
        remove: "Remove", "삭제", "削除";
        remove_named(name: &str): format!("Remove {name}"), format!("{name} 삭제"), format!("{name}を削除");
        removed(name: &str): format!("{name} was removed."), format!("{name}{} 삭제했습니다.", Particle::Object.after(name)), format!("{name}を削除しました。");

        respondents: "People", "명단", "名簿";
        facilitator_hint: "A facilitator looks from outside: their answers are shown beside the scores and are counted in none of them. Whoever has answered as one of the group stays in it.",
            "진행자는 밖에서 보는 사람입니다. 진행자의 응답은 점수와 나란히 표시될 뿐, 어느 점수에도 포함되지 않습니다. 이미 참여자로 응답한 사람은 진행자가 될 수 없습니다.",
            "進行役は外から見る立場です。進行役の回答は点数と並べて示されるだけで、どの点数にも含まれません。すでに参加者として回答した人は、進行役にはなれません。";
        new_person: "Name or code of a person", "참여자의 이름 또는 코드", "参加者の名前またはコード";
        paste: "Paste a list", "목록 붙여넣기", "一覧を貼り付ける";
        paste_label: "One person a line: name, department, role", "한 줄에 한 명: 이름, 부서, 역할", "1行に1人：名前、部門、役割";
        paste_hint: "Copy it from a spreadsheet, or put commas between. Departments and roles that are not there yet are made.",
            "스프레드시트에서 복사하거나 쉼표로 구분하십시오. 아직 없는 부서와 역할은 새로 만들어집니다.",
            "表計算ソフトからコピーするか、カンマで区切ってください。まだない部門と役割は新しく作られます。";
        paste_groups(n: usize):
            if n == 1 { "1 department or role is new.".to_owned() } else { format!("{n} departments and roles are new.") },
            format!("부서와 역할 {n}개가 새로 만들어집니다."), format!("部門と役割が{n}件、新しく作られます。");
        paste_namesakes(n: usize):
            if n == 1 { "1 person has the same name as somebody else.".to_owned() } else { format!("{n} people have the same name as somebody else.") },
            format!("{n}명은 다른 사람과 이름이 같습니다."), format!("{n}人はほかの人と同じ名前です。");
        paste_add(n: usize): if n == 1 { "Add 1 person".to_owned() } else { format!("Add {n} people") }, format!("{n}명 추가"), format!("{n}人を追加");
        find: "Find by name, department or role", "이름, 부서, 역할로 찾기", "名前、部門、役割で探す";
        shown_of(shown: usize, all: usize): if all == 1 { format!("{shown} of 1 person shown") } else { format!("{shown} of {all} people shown") }, format!("{all}명 중 {shown}명 표시"), format!("{all}人中{shown}人を表示");
        show_more(n: usize): format!("Show {n} more"), format!("{n}명 더 보기"), format!("さらに{n}人を表示");
        name: "Name or code", "이름 또는 코드", "名前またはコード";
        namesake: "Somebody else has this name", "같은 이름이 또 있습니다", "同じ名前の人がいます";
        none: "None", "없음", "なし";
        department_of(name: &str): format!("Department of {name}"), format!("{name}의 부서"), format!("{name}の部門");
        role_of(name: &str): format!("Role of {name}"), format!("{name}의 역할"), format!("{name}の役割");
        answered: "Answered", "응답", "回答";
        facilitator: "Facilitator", "진행자", "進行役";
        facilitator_of(name: &str): format!("{name} is a facilitator"), format!("{name}: 진행자"), format!("{name}は進行役");
        is_host: "Answers on this device", "이 기기에서 응답", "この端末で回答";

        code: "PIN", "비밀번호", "暗証番号";
        code_set: "Set…", "설정…", "設定…";
        code_change: "Change…", "변경…", "変更…";
        code_of(name: &str): format!("PIN of {name}"), format!("{name}의 비밀번호"), format!("{name}の暗証番号");
        code_digits: "4 to 8 digits", "숫자 4~8자리", "4～8桁の数字";
        code_hint: "Typed before their answers are shown on a device that is passed around. It keeps a neighbour out, not somebody who has the file.",
            "기기를 돌려 쓸 때 자신의 응답을 열기 전에 입력합니다. 옆 사람이 보지 못하게 할 뿐, 파일을 가진 사람까지 막지는 못합니다.",
            "端末を回して使うときに、自分の回答を開く前に入力します。隣の人に見られないためのもので、ファイルを持つ人を防ぐことはできません。";
        code_wrong: "Write 4 to 8 digits.", "숫자 4~8자리를 입력하십시오.", "4～8桁の数字を入力してください。";
        code_save: "Set the PIN", "비밀번호 설정", "暗証番号を設定";
        code_remove: "Remove the PIN", "비밀번호 삭제", "暗証番号を削除";

        remove_title: "Remove this person and what they answered?", "이 참여자와 응답을 삭제할까요?", "この参加者と回答を削除しますか";
        remove_text(name: &str, n: usize):
            format!("{name} has answered {}. Answers and notes go too. You can undo this.", if n == 1 { "1 requirement".to_owned() } else { format!("{n} requirements") }),
            format!("{name}의 응답 {n}개와 메모도 함께 삭제됩니다. 실행 취소할 수 있습니다."),
            format!("{name}の回答{n}件とメモも削除されます。この操作は元に戻せます。");

        nameless: "Without names", "이름 없이 보관", "名前を残さない";
        nameless_text: "When everything is collected, the names can be dropped for good: then no answer bears one any more.",
            "응답을 모두 모은 뒤에는 이름을 영구히 삭제할 수 있습니다. 그러면 어느 응답에도 이름이 남지 않습니다.",
            "回答がすべて集まったら、名前を完全に削除できます。どの回答にも名前が残らなくなります。";
        nameless_begin: "Drop the names…", "이름 삭제…", "名前を削除…";
        nameless_title: "Drop all names for good?", "모든 이름을 영구히 삭제할까요?", "すべての名前を完全に削除しますか";
        nameless_final: "This cannot be undone. Nothing you did before can be undone afterwards either.",
            "되돌릴 수 없습니다. 그 전에 한 작업도 더 이상 실행 취소할 수 없습니다.",
            "元に戻せません。それより前の操作も、元に戻せなくなります。";
        nameless_gone: "Names, codes, PINs, and what ties answer files to people are deleted.",
            "이름, 코드, 비밀번호, 그리고 응답 파일과 사람을 이어 주는 정보가 삭제됩니다.",
            "名前、コード、暗証番号と、回答ファイルと人を結び付ける情報が削除されます。";
        nameless_stays: "Departments, roles, answers and notes stay as they were written. Whoever is alone in a department or role can still be recognised by it, and a note may name somebody.",
            "부서, 역할, 응답, 메모는 쓴 그대로 남습니다. 부서나 역할에 한 명뿐인 사람은 그것으로 알아볼 수 있고, 메모에 사람 이름이 들어 있을 수도 있습니다.",
            "部門、役割、回答、メモは書かれたまま残ります。部門や役割に一人しかいない人はそれで分かることがあり、メモに誰かの名前が含まれていることもあります。";
        nameless_closed: "No answer file can be taken in any more.", "응답 파일을 더 이상 불러올 수 없습니다.", "回答ファイルは、もう取り込めません。";
        nameless_files: "Files you saved before still hold the names.", "전에 저장한 파일에는 이름이 남아 있습니다.", "以前に保存したファイルには名前が残っています。";
        nameless_sure: "I know that this cannot be undone", "되돌릴 수 없음을 확인했습니다", "元に戻せないことを確認しました";
        nameless_do: "Drop the names", "이름 삭제", "名前を削除";
        nameless_done: "The names were dropped for good. Answers, groups and notes are still here; no answer file can be taken in any more.",
            "이름을 영구히 삭제했습니다. 응답, 부서와 역할, 메모는 그대로 있으며, 응답 파일은 더 이상 받을 수 없습니다.",
            "名前を完全に削除しました。回答、部門と役割、メモは残っています。回答ファイルは、もう取り込めません。";
    }
}
