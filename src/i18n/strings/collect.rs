phrases! {
    /// Words on the page where answers come together.
    Collect {
        lead: "Invite people by link or file, take in the files they send back, or pass this device around. Nothing goes through a server.",
            "링크나 파일로 초대하고, 돌려받은 응답 파일을 불러오거나, 이 기기를 돌려 가며 응답합니다. 서버는 거치지 않습니다.",
            "リンクやファイルで招待し、返ってきた回答ファイルを取り込むか、この端末を順に回します。サーバーは使いません。";
        nameless: "The names were dropped from this assessment for good. Nobody can say any more whose answers are whose, so no more can be collected.",
            "이 진단에서 이름이 영구히 삭제되었습니다. 누구의 응답인지 알 수 없으므로 더는 응답을 모을 수 없습니다.",
            "この診断からは名前が完全に削除されています。誰の回答か分からないため、これ以上集めることはできません。";
        invite: "Invite people", "초대하기", "招待する";
        begin_text: "Each person answers in their own browser and sends you a small file. Inviting begins a workshop: from then on, results of fewer than three people are not shown.",
            "각자 자기 브라우저에서 응답한 뒤 작은 파일을 보냅니다. 초대하면 워크숍이 시작되며, 그때부터 3명 미만의 결과는 표시되지 않습니다.",
            "それぞれが自分のブラウザーで回答し、小さなファイルを送ります。招待するとワークショップが始まり、以後は3人未満の結果を表示しません。";
        begin: "Begin inviting", "초대 시작", "招待を始める";
        title: "Title of the invitation", "초대 제목", "招待の件名";
        title_hint: "Everybody who gets the invitation can read it. Leave it empty if they are not to know who is assessed.",
            "초대를 받는 사람은 모두 볼 수 있습니다. 진단 대상을 알리지 않으려면 비워 두십시오.",
            "招待を受け取る人全員に見えます。診断の対象を知らせない場合は空欄にしてください。";
        whom: "For whom", "초대할 사람", "招待する相手";
        everybody: "Everybody", "모두", "全員";
        promise(n: usize):
            format!("The invitation promises: results are shown only for groups of at least {n} people."),
            format!("초대에는 다음 약속이 적힙니다. 결과는 {n}명 이상인 집단에 대해서만 표시됩니다."),
            format!("招待には次の約束が書かれます。結果は{n}人以上のグループについてのみ表示されます。");
        by_link: "By link", "링크로 초대", "リンクで招待";
        by_link_text: "Send it by mail or in a chat, or show the QR code.",
            "메일이나 메신저로 보내거나 QR 코드를 보여 줍니다.",
            "メールやチャットで送るか、QRコードを見せてください。";
        link: "Invitation link", "초대 링크", "招待リンク";
        copy: "Copy link", "링크 복사", "リンクをコピー";
        copied: "The link was copied.", "링크를 복사했습니다.", "リンクをコピーしました。";
        not_copied: "The browser did not let the link be copied. It is selected: copy it with the keyboard.",
            "브라우저에서 복사가 허용되지 않았습니다. 링크가 선택되어 있으니 키보드로 복사하십시오.",
            "ブラウザーがコピーを許可しませんでした。リンクを選択してあるので、キーボードでコピーしてください。";
        code: "QR code of the invitation link", "초대 링크의 QR 코드", "招待リンクのQRコード";
        code_text: "For the camera of a phone", "휴대전화 카메라로 읽습니다", "携帯電話のカメラで読み取ります";
        enlarge: "Show the QR code large", "QR 코드 크게 보기", "QRコードを大きく表示";
        scan: "Scan this with the camera of your phone to answer",
            "휴대전화 카메라로 읽어 응답해 주십시오",
            "携帯電話のカメラで読み取って回答してください";
        leads_to(host: &str): format!("Leads to {host}"), format!("연결되는 곳: {host}"), format!("リンク先：{host}");
        too_long: "The link is too long for a QR code, because it names many groups. The link itself and the file still work.",
            "집단 이름이 많아 링크가 길어져 QR 코드로 만들 수 없습니다. 링크와 파일은 그대로 사용할 수 있습니다.",
            "グループが多くリンクが長いため、QRコードにできません。リンクとファイルはそのまま使えます。";
        own(title: &str):
            format!("“{title}” does not come with Needs Catch, so a link would lead to nothing on another device. Use the invitation file: it has the questionnaire inside."),
            format!("‘{title}’ 설문은 Needs Catch에 들어 있지 않아 다른 기기에서는 링크로 열 수 없습니다. 설문이 함께 들어 있는 초대 파일을 사용하십시오."),
            format!("「{title}」はNeeds Catchに含まれていないため、ほかの端末ではリンクから開けません。質問票が入った招待ファイルをお使いください。");
        by_file: "By file", "파일로 초대", "ファイルで招待";
        by_file_text: "For those who get no link, or cannot open one. They open the file on the first page of Needs Catch; the questionnaires are in it.",
            "링크를 받을 수 없거나 열 수 없는 사람을 위한 방법입니다. Needs Catch 첫 화면에서 파일을 열면 되며, 설문이 함께 들어 있습니다.",
            "リンクを受け取れない、または開けない人向けです。Needs Catchの最初の画面でファイルを開きます。質問票も入っています。";
        save: "Save invitation file", "초대 파일 저장", "招待ファイルを保存";

        files: "Take in answer files", "응답 파일 불러오기", "回答ファイルを取り込む";
        files_text: "Many at once are fine. You see what each of them is before anything changes.",
            "여러 개를 한 번에 불러올 수 있습니다. 반영하기 전에 각 파일의 내용을 확인합니다.",
            "まとめて取り込めます。反映する前に、それぞれの内容を確認できます。";
        choose: "Choose files", "파일 선택", "ファイルを選ぶ";
        drop: "or drop them here", "또는 여기에 끌어다 놓기", "またはここにドロップ";
        unreadable: "The browser could not read this file.", "브라우저가 이 파일을 읽지 못했습니다.", "ブラウザーがこのファイルを読み取れませんでした。";
        preview: "What these files are", "파일 확인", "ファイルの確認";
        file: "File", "파일", "ファイル";
        who: "Who", "응답자", "回答者";
        state: "What it is", "상태", "状態";
        answers: "Answers", "응답 수", "回答数";
        unnamed: "No name", "이름 없음", "名前なし";
        awaited: "Somebody of this name is on the list already, without answers. Taken in, this is another person: check who it is. An invitation for one person avoids that.",
            "같은 이름이 이미 명단에 있고, 아직 응답이 없습니다. 불러오면 다른 사람으로 추가되므로 누구인지 확인하십시오. 한 사람을 지정해 초대하면 이런 일이 없습니다.",
            "同じ名前の人がすでに名簿にいて、まだ回答がありません。取り込むと別の人として追加されるため、誰なのかを確認してください。一人を指定して招待すれば、こうなりません。";
        keep(name: &str): format!("What stays, {name}"), format!("남길 응답, {name}"), format!("残す回答、{name}");
        keep_here: "Keep what is here", "여기의 응답 유지", "ここの回答を残す";
        keep_file: "Take the file", "파일의 응답 사용", "ファイルの回答を使う";
        take(n: usize):
            if n == 1 { "Take in 1 file".to_owned() } else { format!("Take in {n} files") },
            format!("파일 {n}개 불러오기"),
            format!("{n}件のファイルを取り込む");
        take_none: "Nothing to take in", "불러올 파일 없음", "取り込むものがありません";
        clear: "Clear the list", "목록 비우기", "一覧を空にする";
        taken(n: usize):
            if n == 1 { "The answers of 1 file were taken in.".to_owned() } else { format!("The answers of {n} files were taken in.") },
            format!("파일 {n}개의 응답을 불러왔습니다."),
            format!("{n}件のファイルの回答を取り込みました。");
    }
}
