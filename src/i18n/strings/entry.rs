phrases! {
    /// Words around the table that answers on paper are typed into.
    Entry {
        lead: "Type in what people answered on paper: a row for each person, a column for each requirement, numbered as on the sheet.",
            "종이에 받은 응답을 입력합니다. 한 행이 한 사람, 한 열이 한 항목이며, 번호는 응답지와 같습니다.",
            "紙で集めた回答を入力します。1行が1人、1列が1項目で、番号は回答用紙と同じです。";
        private: "Here you see what each person answered, although results of few people are shown nowhere else: let them know before you type in their sheets.",
            "소수 인원의 결과를 표시하지 않기로 했더라도 이 화면에서는 각 사람의 응답이 보입니다. 응답지를 입력하기 전에 참여자에게 알려 두십시오.",
            "少人数の結果は表示しない取り決めでも、この画面では一人ひとりの回答が見えます。用紙を入力する前に、参加者に伝えておいてください。";
        no_workshop: "Answers of several people are typed in here once a workshop has begun.",
            "워크숍을 시작하면 여러 사람의 응답을 여기서 입력할 수 있습니다.",
            "ワークショップを始めると、複数の人の回答をここで入力できます。";
        to_roster: "Go to who takes part", "참여자 화면으로 이동", "参加者の画面へ";
        power: "Driving power", "드라이빙 파워", "ドライビング・パワー";
        onward: "After an answer", "응답을 입력한 뒤", "回答を入力した後";
        go_right: "Go to the right", "오른쪽으로 이동", "右へ進む";
        go_down: "Go down", "아래로 이동", "下へ進む";
        stay: "Stay", "그대로 있기", "そのまま";
        table(power: &str): format!("Answers to {power}"), format!("{power} 응답"), format!("{power}の回答");
        person: "Person", "참여자", "参加者";
        rows(from: usize, to: usize, all: usize): format!("People {from} to {to} of {all}"), format!("{all}명 중 {from}~{to}번째"), format!("{all}人中{from}～{to}人目");
        previous: "Previous people", "이전 참여자", "前の参加者";
        next: "Next people", "다음 참여자", "次の参加者";
        key_clear: "Take the answer back", "응답 지우기", "回答を消す";
        key_move: "Move", "이동", "移動";
        key_ends: "To the first or the last requirement", "첫 항목 또는 마지막 항목으로", "最初または最後の項目へ";
        key_leave: "Leave the table", "표에서 나가기", "表から出る";
        key_exempt: "Not applicable", "해당 없음", "該当なし";
        key_paste: "Paste cells from a spreadsheet: level numbers, level names, N; empty cells change nothing",
            "스프레드시트의 셀 붙여넣기: 수준 번호, 수준 이름, N. 빈 셀은 아무것도 바꾸지 않습니다",
            "表計算ソフトのセルを貼り付け：水準の番号、水準の名前、N。空のセルは何も変えません";
        written(person: &str, number: &str, said: &str): format!("{person}, {number}: {said}"), format!("{person}, {number}: {said}"), format!("{person}、{number}：{said}");
        pasted(n: usize): if n == 1 { "1 answer was pasted.".to_owned() } else { format!("{n} answers were pasted.") }, format!("응답 {n}개를 붙여넣었습니다."), format!("{n}件の回答を貼り付けました。");
        refused: "Nothing was pasted.", "아무것도 붙여넣지 않았습니다.", "何も貼り付けていません。";
        refused_nothing: "There is no answer on the clipboard.", "클립보드에 응답이 없습니다.", "クリップボードに回答がありません。";
        refused_text(text: &str, row: usize, column: usize, person: &str, number: &str):
            format!("“{text}” is no answer here (row {row}, column {column} of what you copied; {person}, {number})."),
            format!("‘{text}’은(는) 여기서 쓸 수 있는 응답이 아닙니다(복사한 셀의 {row}행 {column}열, {person}, {number})."),
            format!("「{text}」はここで使える回答ではありません（コピーしたセルの{row}行{column}列、{person}、{number}）。");
        refused_rows(rows: usize, room: usize):
            if room == 1 {
                format!("You copied {rows} rows, but from this cell on there is only 1 person.")
            } else {
                format!("You copied {rows} rows, but from this cell on there are only {room} people.")
            },
            format!("복사한 셀은 {rows}행인데, 이 셀부터는 {room}명뿐입니다."),
            format!("コピーしたセルは{rows}行ですが、このセルから先は{room}人しかいません。");
        refused_columns(columns: usize, room: usize):
            if room == 1 {
                format!("You copied {columns} columns, but from this cell on there is only 1 requirement.")
            } else {
                format!("You copied {columns} columns, but from this cell on there are only {room} requirements.")
            },
            format!("복사한 셀은 {columns}열인데, 이 셀부터는 항목이 {room}개뿐입니다."),
            format!("コピーしたセルは{columns}列ですが、このセルから先は{room}項目しかありません。");
    }
}
