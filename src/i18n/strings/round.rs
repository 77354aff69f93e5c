phrases! {
    /// Words where a device is passed around.
    Round {
        start_title: "On this device, passed around", "이 기기를 돌려 가며 응답", "この端末を順に回す";
        start_lead: "Each person answers alone on a screen of their own and hands the device over. Nobody sees another’s answers until you end the round. If the person of this device has a PIN (page “People”), ending asks for it.",
            "한 사람씩 자기 화면에서 응답한 뒤 기기를 다음 사람에게 넘깁니다. 돌려 가며 응답하기를 끝낼 때까지 서로의 응답은 보이지 않습니다. 명단에서 이 기기의 응답자에게 비밀번호를 정해 두면 끝낼 때 그 번호를 묻습니다.",
            "一人ずつ自分の画面で回答し、端末を次の人に渡します。回覧を終えるまで、ほかの人の回答は見えません。名簿でこの端末の回答者に暗証番号を決めておくと、終了時にその番号を尋ねます。";
        start: "Begin to pass around", "돌려 가며 응답 시작", "端末を回し始める";
        title: "Who answers now?", "누가 응답합니까?", "次に回答するのはどなたですか";
        lead: "Choose your name. With a PIN of your own, only you open your answers again.",
            "이름을 선택하십시오. 비밀번호를 정해 두면 본인만 자신의 응답을 다시 열 수 있습니다.",
            "お名前を選んでください。暗証番号を決めておくと、ご本人だけが回答をもう一度開けます。";
        nobody: "Nobody is on the list yet. Add yourself below.",
            "아직 명단에 아무도 없습니다. 아래에서 본인을 추가하십시오.",
            "まだ名簿に誰もいません。下でご自分を追加してください。";
        finished: "done", "완료", "完了";
        begun: "begun", "진행 중", "途中";
        elsewhere: "answered elsewhere", "다른 기기에서 응답함", "別の端末で回答済み";
        with_code: "with a PIN", "비밀번호 있음", "暗証番号あり";
        add_title: "Not on the list?", "명단에 없습니까?", "名簿にない方";
        name: "Name or code", "이름 또는 코드", "お名前またはコード";
        none: "None", "없음", "なし";
        add: "Add me and begin", "추가하고 시작", "追加して始める";
        name_missing: "Write a name, or any word you will recognise.",
            "이름 또는 본인이 알아볼 수 있는 단어를 입력하십시오.",
            "お名前、またはご自分で分かる言葉を入力してください。";
        hello(name: &str): format!("Are you {name}?"), format!("{name} 님입니까?"), format!("{name}さんですか");
        code: "Your PIN", "본인 비밀번호", "ご自分の暗証番号";
        code_wrong: "This is not the PIN that was set.", "설정한 비밀번호와 다릅니다.", "設定した暗証番号と違います。";
        code_new: "A PIN for next time (optional)", "다음에 사용할 비밀번호(선택)", "次回用の暗証番号（任意）";
        code_hint: "4 to 8 digits. It keeps a neighbour from your answers; it is no protection against whoever holds the file.",
            "숫자 4~8자리입니다. 옆 사람이 응답을 보지 못하게 할 뿐, 파일을 가진 사람까지 막지는 못합니다.",
            "数字4～8桁です。隣の人から回答を隠すためのもので、ファイルを持つ人までは防げません。";
        code_shape: "A PIN has 4 to 8 digits.", "비밀번호는 숫자 4~8자리입니다.", "暗証番号は4～8桁の数字です。";
        begin: "Begin", "시작", "始める";
        back: "Not me", "아닙니다", "違います";
        end: "End the round", "돌려 가며 응답 끝내기", "端末の回覧を終える";
        end_title: "End the round?", "돌려 가며 응답하기를 끝내겠습니까?", "端末の回覧を終えますか";
        end_lead: "The pages for the facilitator open again on this device.",
            "이 기기에서 진행자용 화면이 다시 열립니다.",
            "この端末で進行役の画面がもう一度開きます。";
        end_code: "PIN of the facilitator", "진행자 비밀번호", "進行役の暗証番号";
        stay: "Go on passing around", "계속 응답하기", "回覧を続ける";
    }
}
