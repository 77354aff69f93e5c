phrases! {
    /// What is said about a file that cannot be opened.
    Archive {
        too_large(found: usize, limit: usize):
            format!("This file has {found} MB, and a saved assessment has at most {limit} MB. Nothing was changed."),
            format!("이 파일은 {found}MB이지만, 저장된 진단 파일은 최대 {limit}MB입니다. 아무것도 변경되지 않았습니다."),
            format!("このファイルは{found}MBですが、保存できる診断ファイルは最大{limit}MBです。何も変更されていません。");
        not_text:
            "This file is not text, so it is not a saved assessment. Nothing was changed.",
            "이 파일은 텍스트가 아니므로 저장된 진단 파일이 아닙니다. 아무것도 변경되지 않았습니다.",
            "このファイルはテキストではないため、保存した診断ファイルではありません。何も変更されていません。";
        not_json(line: usize, column: usize):
            format!("This file is not JSON: it cannot be read at line {line}, column {column}. Nothing was changed."),
            format!("이 파일은 JSON 형식이 아닙니다. {line}행 {column}열에서 읽을 수 없습니다. 아무것도 변경되지 않았습니다."),
            format!("このファイルはJSON形式ではありません。{line}行{column}列目で読み取れなくなりました。何も変更されていません。");
        truncated:
            "This file ends too early, so part of it is missing. Nothing was changed.",
            "이 파일은 중간에 끊겨 일부가 없습니다. 아무것도 변경되지 않았습니다.",
            "このファイルは途中で切れていて、一部が欠けています。何も変更されていません。";
        not_an_assessment:
            "This file is not a saved assessment. Nothing was changed.",
            "이 파일은 저장된 진단 파일이 아닙니다. 아무것도 변경되지 않았습니다.",
            "このファイルは保存した診断ファイルではありません。何も変更されていません。";
        newer:
            "This file was saved by a newer Needs Catch; open it there. Nothing was changed.",
            "이 파일은 더 최신 버전의 Needs Catch에서 저장되었습니다. 최신 버전에서 열 수 있습니다. 아무것도 변경되지 않았습니다.",
            "このファイルは新しいバージョンのNeeds Catchで保存されています。新しいバージョンで開いてください。何も変更されていません。";
        unknown_questionnaire(id: &str, version: &str):
            format!("This assessment answers the questionnaire “{id}”, version {version}, which this copy of Needs Catch does not have. Nothing was changed."),
            format!("이 진단은 설문 ‘{id}’ {version} 버전에 응답한 것인데, 지금 사용 중인 Needs Catch에는 그 설문이 없습니다. 아무것도 변경되지 않았습니다."),
            format!("この診断は質問票「{id}」バージョン{version}への回答ですが、お使いのNeeds Catchにはその質問票がありません。何も変更されていません。");
        damaged_at(line: usize, column: usize):
            format!("This file is damaged at line {line}, column {column}. Nothing was changed."),
            format!("이 파일은 {line}행 {column}열이 손상되었습니다. 아무것도 변경되지 않았습니다."),
            format!("このファイルは{line}行{column}列目が壊れています。何も変更されていません。");
        nothing_asked:
            "This file has no questionnaire in it, so there is nothing to answer. Nothing was changed.",
            "이 파일에는 설문이 들어 있지 않아 응답할 내용이 없습니다. 아무것도 변경되지 않았습니다.",
            "このファイルには質問票が入っていないため、回答する内容がありません。何も変更されていません。";
        damaged:
            "This file is damaged: what it says does not fit together. Nothing was changed.",
            "이 파일은 손상되어 내용이 서로 맞지 않습니다. 아무것도 변경되지 않았습니다.",
            "このファイルは壊れていて、内容に食い違いがあります。何も変更されていません。";
    }
}
