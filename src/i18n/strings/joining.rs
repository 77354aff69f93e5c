use crate::i18n::Particle;

phrases! {
    /// Words for those who are invited, and where they hand in their answers.
    Joining {
        title: "You are invited to answer", "응답 초대", "回答のご依頼";
        about(title: &str): format!("About: {title}"), format!("진단 대상: {title}"), format!("診断の対象：{title}");
        lead: "Somebody would like to know how you see things. You answer here, in your own browser.",
            "진단에 응답해 달라는 요청입니다. 본인의 브라우저에서 바로 응답합니다.",
            "診断への回答を依頼されています。ご自分のブラウザーで回答します。";
        asked: "What is asked", "설문 내용", "質問の内容";
        size(requirements: usize, minutes: usize):
            format!(
                "{}, about {}",
                if requirements == 1 { "1 requirement".to_owned() } else { format!("{requirements} requirements") },
                if minutes == 1 { "1 minute".to_owned() } else { format!("{minutes} minutes") },
            ),
            format!("요건 {requirements}개, 약 {minutes}분"),
            format!("要件{requirements}件、約{minutes}分");
        fate: "What happens to your answers", "응답의 처리", "回答の取り扱い";
        stays: "They stay in this browser until you save them as a file and hand it over yourself. Nothing is sent.",
            "직접 파일로 저장해 전달할 때까지 이 브라우저에만 있습니다. 어디로도 전송되지 않습니다.",
            "ご自分でファイルに保存して渡すまで、このブラウザーの中にとどまります。どこにも送信されません。";
        holds: "The file holds your answers and notes and what you fill in below, and nothing else.",
            "파일에는 응답과 메모, 아래에 입력한 내용만 들어갑니다.",
            "ファイルに入るのは、回答とメモ、下にご記入いただく内容だけです。";
        reader: "Whoever invited you can read the file. Agree on a code instead of your name if you do not want to be known.",
            "초대한 사람은 파일을 읽을 수 있습니다. 이름을 밝히고 싶지 않으면 이름 대신 쓸 코드를 미리 정하십시오.",
            "招待した人はファイルを読めます。名前を知られたくない場合は、代わりに使うコードを決めておいてください。";
        promise(n: usize):
            format!("Results are shown only for groups of at least {n} people."),
            format!("결과는 {n}명 이상인 집단에 대해서만 표시됩니다."),
            format!("結果は{n}人以上のグループについてのみ表示されます。");
        again: "You have begun already", "이미 시작한 응답이 있습니다", "すでに回答を始めています";
        again_text: "On this device there are answers to this invitation. Go on with them, or begin anew below for somebody else.",
            "이 기기에 이 초대에 대한 응답이 있습니다. 이어서 응답하거나, 다른 사람이라면 아래에서 새로 시작합니다.",
            "この端末には、この招待への回答があります。続きから回答するか、別の方は下で新しく始めてください。";
        go_on: "Go on answering", "이어서 응답", "回答を続ける";
        go_on_as(name: &str): format!("Go on as {name}"), format!("{name}{} 이어서 응답", Particle::To.after(name)), format!("{name}として続ける");
        mine: "This is your own workshop", "본인이 진행하는 워크숍입니다", "ご自分のワークショップです";
        mine_text: "The workshop itself is on this device. Send the link to those who are to answer.",
            "워크숍 진단이 이 기기에 있습니다. 응답할 사람들에게 링크를 보내십시오.",
            "ワークショップの診断がこの端末にあります。回答する方にリンクをお送りください。";
        to_collect: "Collect answers", "응답 모으기", "回答を集める";
        you: "Who you are", "응답자 정보", "回答者について";
        you_are(name: &str): format!("This invitation is for {name}."), format!("{name} 님께 드리는 초대입니다."), format!("{name}さんへの招待です。");
        name: "Name or code", "이름 또는 코드", "名前またはコード";
        name_missing: "Write a name, or the code that was agreed on.",
            "이름 또는 정해진 코드를 입력하십시오.",
            "名前、または決められたコードを入力してください。";
        department: "Department", "부서", "部門";
        role: "Role", "역할", "役割";
        none: "None of these", "해당 없음", "該当なし";
        begin: "Begin", "시작", "始める";
        not_here(title: &str):
            format!("The questionnaire “{title}” is not on this device. Ask whoever invited you for the invitation file: the questionnaire is in it."),
            format!("설문 ‘{title}’{} 이 기기에 없습니다. 초대한 사람에게 설문이 들어 있는 초대 파일을 요청하십시오.", Particle::Subject.after(title)),
            format!("質問票「{title}」がこの端末にありません。招待した人に、質問票の入った招待ファイルを依頼してください。");
        gone: "The invitation file is not open any more. Open it once more.",
            "초대 파일이 더는 열려 있지 않습니다. 파일을 다시 여십시오.",
            "招待ファイルはもう開かれていません。もう一度開いてください。";
        problem: "The invitation cannot be opened", "초대를 열 수 없습니다", "招待を開けません";
        open: "Open the invitation file", "초대 파일 열기", "招待ファイルを開く";

        hand_in: "Hand in your answers", "응답 제출", "回答の提出";
        hand_in_lead: "Save your answers as a file and send it to whoever invited you.",
            "응답을 파일로 저장해 초대한 사람에게 보냅니다.",
            "回答をファイルに保存し、招待した人に送ります。";
        answered: "Answered", "응답한 요건", "回答済み";
        of(done: usize, all: usize): format!("{done} of {all}"), format!("{done} / {all}"), format!("{done} / {all}");
        open_still(n: usize):
            if n == 1 { "1 requirement has no answer yet. You can hand in all the same.".to_owned() } else { format!("{n} requirements have no answer yet. You can hand in all the same.") },
            format!("아직 응답하지 않은 요건이 {n}개 있습니다. 그대로 제출해도 됩니다."),
            format!("未回答の要件が{n}件あります。このまま提出することもできます。");
        save: "Save answer file", "응답 파일 저장", "回答ファイルを保存";
        saved(name: &str): format!("Saved as “{name}”."), format!("‘{name}’{} 저장했습니다.", Particle::To.after(name)), format!("「{name}」として保存しました。");
        changed: "You have changed something since you saved the file. Save it once more and send it again.",
            "파일을 저장한 뒤 변경된 내용이 있습니다. 다시 저장해 보내십시오.",
            "ファイルを保存した後に変更があります。もう一度保存して送ってください。";
        next: "What to do with it", "파일 전달 방법", "ファイルの渡し方";
        send: "Send the file to whoever invited you, by mail, in a chat, or in a shared folder.",
            "메일, 메신저, 공유 폴더 등으로 초대한 사람에게 파일을 보냅니다.",
            "メール、チャット、共有フォルダーなどで、招待した人にファイルを送ります。";
        later: "If you change an answer later, save and send the file again. The newer file takes the place of the older one.",
            "나중에 응답을 바꾸면 파일을 다시 저장해 보냅니다. 새 파일이 이전 파일을 대신합니다.",
            "後で回答を変えたら、もう一度保存して送ってください。新しいファイルが古いものに置き換わります。";
        inside: "The file holds your name or code, your department and role, your answers and notes, and nothing else.",
            "파일에는 이름 또는 코드, 부서와 역할, 응답과 메모만 들어 있습니다.",
            "ファイルに入っているのは、名前またはコード、部門と役割、回答とメモだけです。";
        nowhere: "This assessment answers no invitation, so there is nobody to hand it in to.",
            "초대받은 진단이 아니므로 제출할 곳이 없습니다.",
            "招待された診断ではないため、提出先がありません。";
    }
}
