phrases! {
    /// What is said about invitations and answer files.
    Exchange {
        too_large(found: usize, limit: usize):
            format!("This file has {found} MB; a file of this kind has at most {limit} MB."),
            format!("이 파일은 {found}MB입니다. 이 종류의 파일은 최대 {limit}MB입니다."),
            format!("このファイルは{found}MBです。この種類のファイルは最大{limit}MBです。");
        not_text: "This file is not text, so it does not come from Needs Catch.",
            "이 파일은 텍스트가 아니므로 Needs Catch의 파일이 아닙니다.",
            "このファイルはテキストではないため、Needs Catchのファイルではありません。";
        not_json(line: usize, column: usize):
            format!("This file cannot be read at line {line}, column {column}. Ask for it once more."),
            format!("이 파일은 {line}행 {column}열에서 읽을 수 없습니다. 파일을 다시 받아 주십시오."),
            format!("このファイルは{line}行{column}列目で読み取れません。もう一度受け取ってください。");
        truncated: "This file ends too early, so part of it is missing. Ask for it once more.",
            "이 파일은 중간에 끊겨 일부가 없습니다. 파일을 다시 받아 주십시오.",
            "このファイルは途中で切れています。もう一度受け取ってください。";
        not_ours: "This file does not come from Needs Catch.",
            "이 파일은 Needs Catch의 파일이 아닙니다.",
            "このファイルはNeeds Catchのファイルではありません。";
        is_an_assessment: "This file is a saved assessment, not an answer file. Open it on the first page.",
            "이 파일은 응답 파일이 아니라 저장된 진단입니다. 첫 화면에서 열 수 있습니다.",
            "このファイルは回答ファイルではなく、保存した診断です。最初の画面で開いてください。";
        is_an_invitation: "This file is an invitation. Those who are invited open it on the first page.",
            "이 파일은 초대 파일입니다. 초대받은 사람이 첫 화면에서 여는 파일입니다.",
            "このファイルは招待ファイルです。招待された人が最初の画面で開きます。";
        is_answers: "This file holds somebody’s answers. It is taken in on the page “Collect answers” of the workshop it was made for.",
            "이 파일에는 한 사람의 응답이 들어 있습니다. 해당 워크숍 진단의 ‘응답 모으기’ 화면에서 불러옵니다.",
            "このファイルには一人分の回答が入っています。該当するワークショップの診断の「回答を集める」画面で取り込みます。";
        newer: "This was made by a newer Needs Catch. Reload the page for the latest version.",
            "더 최신 버전의 Needs Catch에서 만들어졌습니다. 화면을 새로 고쳐 최신 버전으로 여십시오.",
            "新しいバージョンのNeeds Catchで作成されています。画面を再読み込みして最新版で開いてください。";
        damaged: "This file is damaged: what it says does not fit together. Ask for it once more.",
            "이 파일은 손상되어 내용이 서로 맞지 않습니다. 파일을 다시 받아 주십시오.",
            "このファイルは壊れていて、内容に食い違いがあります。もう一度受け取ってください。";
        link: "This invitation link is not complete. Copy the whole link once more, or ask for the invitation file.",
            "초대 링크가 완전하지 않습니다. 링크 전체를 다시 복사하거나 초대 파일을 요청하십시오.",
            "招待リンクが途中で切れています。リンク全体をもう一度コピーするか、招待ファイルを依頼してください。";

        new: "New", "새 응답", "新しい回答";
        same: "Already here", "이미 있음", "取り込み済み";
        changed(n: usize):
            if n == 1 { "Newer: 1 answer differs".to_owned() } else { format!("Newer: {n} answers differ") },
            format!("더 최신: 응답 {n}개가 다름"),
            format!("より新しい：{n}件の回答が異なる");
        older: "Older: a later one is here", "이전 파일: 더 최신 응답이 있음", "古いファイル：より新しい回答がある";
        conflicting(n: usize):
            if n == 1 { "Conflict: 1 answer differs from the one here".to_owned() } else { format!("Conflict: {n} answers differ from those here") },
            format!("충돌: 여기의 응답과 {n}개가 다름"),
            format!("競合：ここの回答と{n}件が異なる");
        wrong_version(id: &str, theirs: &str, ours: &str):
            format!("Wrong version: “{id}” {theirs}, here it is {ours}"),
            format!("버전이 다름: ‘{id}’ {theirs} (여기는 {ours})"),
            format!("バージョン違い：「{id}」{theirs}（ここでは{ours}）");
        not_asked(id: &str, theirs: &str):
            format!("Not asked here: “{id}” {theirs}"),
            format!("이 진단에 없는 설문: ‘{id}’ {theirs}"),
            format!("この診断にない質問票：「{id}」{theirs}");
        not_this_workshop: "For another workshop", "다른 워크숍의 파일", "別のワークショップのファイル";
        nameless: "Names were dropped: no file can be taken in", "이름이 삭제되어 파일을 불러올 수 없음", "名前が削除されたため取り込めない";
    }
}
