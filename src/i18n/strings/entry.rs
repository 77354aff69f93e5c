use crate::i18n::Particle;

phrases! {
    /// Words around the table that answers on paper are typed into.
    Entry {
        lead: "Type in what people answered on paper: a row for each person, a column for each requirement, numbered as on the sheet.",
            "종이에 받은 응답을 입력합니다. 한 행이 한 사람, 한 열이 한 요건이며, 번호는 응답지와 같습니다.",
            "紙で集めた回答を入力します。1行が1人、1列が1要件で、番号は回答用紙と同じです。";
        order: "The rows are in the order of names. When you paste from a spreadsheet in any other order, copy the column of names along; a first row of requirement numbers or titles may stand above.",
            "행은 이름순입니다. 순서가 다른 스프레드시트에서 붙여넣을 때는 이름 열도 함께 복사하십시오. 첫 행에 요건 번호나 제목이 있어도 됩니다.",
            "行は名前の順です。並び順の違う表計算ソフトから貼り付けるときは、名前の列も一緒にコピーしてください。1行目に要件の番号や名前があっても構いません。";
        private: "Here you see what each person answered, although results of few people are shown nowhere else: let them know before you type in their sheets.",
            "소수 인원의 결과를 표시하지 않기로 했더라도 이 화면에서는 각 사람의 응답이 보입니다. 응답지를 입력하기 전에 참여자에게 알려 두십시오.",
            "少人数の結果は表示しない取り決めでも、この画面では一人ひとりの回答が見えます。用紙を入力する前に、参加者に伝えておいてください。";
        no_workshop: "Answers of several people are typed in here once a workshop has begun.",
            "워크숍을 시작하면 여러 사람의 응답을 여기서 입력할 수 있습니다.",
            "ワークショップを始めると、複数の人の回答をここで入力できます。";
        to_roster: "See who takes part", "참여자 화면으로 이동", "参加者の画面へ";
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
        key_ends: "To the first or the last requirement", "첫 요건 또는 마지막 요건으로", "最初または最後の要件へ";
        key_leave: "Leave the table", "표에서 나가기", "表から出る";
        key_exempt: "Not applicable", "해당 없음", "該当なし";
        key_paste: "Paste cells from a spreadsheet: level numbers, level names, N; empty cells change nothing",
            "스프레드시트의 셀 붙여넣기: 수준 번호, 수준 이름, N. 빈 셀은 아무것도 바꾸지 않습니다",
            "表計算ソフトのセルを貼り付け：レベルの番号、レベルの名前、N。空のセルは何も変えません";
        written(person: &str, number: &str, said: &str): format!("{person}, {number}: {said}"), format!("{person}, {number}: {said}"), format!("{person}、{number}：{said}");
        pasted(n: usize, people: usize, first: &str, last: &str):
            format!("{n} answers of {people} people were pasted, from {first} to {last}."),
            format!("{first}부터 {last}까지 {people}명의 응답 {n}개를 붙여넣었습니다."),
            format!("{first}から{last}まで{people}人の回答を{n}件貼り付けました。");
        pasted_of(n: usize, person: &str):
            if n == 1 { format!("1 answer was pasted: {person}.") } else { format!("{n} answers were pasted: {person}.") },
            format!("응답 {n}개를 붙여넣었습니다: {person}."),
            format!("{n}件の回答を貼り付けました：{person}。");
        refused: "Nothing was pasted.", "아무것도 붙여넣지 않았습니다.", "何も貼り付けていません。";
        refused_nothing: "There is no answer on the clipboard.", "클립보드에 응답이 없습니다.", "クリップボードに回答がありません。";
        refused_text(text: &str, row: usize, column: usize, person: &str, number: &str):
            format!("“{text}” is no answer here (row {row}, column {column} of what you copied; {person}, {number})."),
            format!("‘{text}’{} 여기서 쓸 수 있는 응답이 아닙니다(복사한 셀의 {row}행 {column}열, {person}, {number}).", Particle::Topic.after(text)),
            format!("「{text}」はここで使える回答ではありません（コピーしたセルの{row}行{column}列、{person}、{number}）。");
        refused_stranger(text: &str, row: usize):
            format!("“{text}” is the name of nobody in the table (row {row}, column 1 of what you copied)."),
            format!("‘{text}’{} 표에 없는 이름입니다(복사한 셀의 {row}행 1열).", Particle::Topic.after(text)),
            format!("「{text}」という名前の人は表にいません（コピーしたセルの{row}行1列）。");
        refused_namesake(text: &str, row: usize):
            format!("“{text}” is the name of several people, so it is not clear whose answers these are (row {row}, column 1 of what you copied)."),
            format!("‘{text}’{} 여러 사람의 이름이어서 누구의 응답인지 알 수 없습니다(복사한 셀의 {row}행 1열).", Particle::Topic.after(text)),
            format!("「{text}」という名前の人は複数いるため、誰の回答かわかりません（コピーしたセルの{row}行1列）。");
        refused_name_twice(text: &str, row: usize):
            format!("“{text}” stands there twice (row {row}, column 1 of what you copied)."),
            format!("‘{text}’{} 두 번 나옵니다(복사한 셀의 {row}행 1열).", Particle::Subject.after(text)),
            format!("「{text}」が2回出てきます（コピーしたセルの{row}行1列）。");
        refused_no_name(row: usize):
            format!("Other rows begin with a name, but row {row} of what you copied has none."),
            format!("다른 행은 이름으로 시작하지만, 복사한 셀의 {row}행에는 이름이 없습니다."),
            format!("ほかの行は名前で始まりますが、コピーしたセルの{row}行には名前がありません。");
        refused_heading(text: &str, column: usize):
            format!("“{text}” is the number or title of no requirement here (row 1, column {column} of what you copied)."),
            format!("‘{text}’{} 여기에 없는 요건 번호 또는 제목입니다(복사한 셀의 1행 {column}열).", Particle::Topic.after(text)),
            format!("「{text}」という番号や名前の要件はここにありません（コピーしたセルの1行{column}列）。");
        refused_shared_heading(text: &str, column: usize):
            format!("“{text}” is the title of several requirements: write their numbers instead (row 1, column {column} of what you copied)."),
            format!("‘{text}’{} 여러 요건의 제목입니다. 제목 대신 번호를 쓰십시오(복사한 셀의 1행 {column}열).", Particle::Topic.after(text)),
            format!("「{text}」という名前の要件は複数あります。代わりに番号を書いてください（コピーしたセルの1行{column}列）。");
        refused_heading_twice(text: &str, column: usize):
            format!("“{text}” stands above two columns (row 1, column {column} of what you copied)."),
            format!("‘{text}’{} 두 열의 제목입니다(복사한 셀의 1행 {column}열).", Particle::Subject.after(text)),
            format!("「{text}」が二つの列の見出しになっています（コピーしたセルの1行{column}列）。");
        refused_no_heading(column: usize):
            format!("Other columns bear the number or title of a requirement, but column {column} of what you copied does not."),
            format!("다른 열에는 요건 번호나 제목이 있지만, 복사한 셀의 {column}열에는 없습니다."),
            format!("ほかの列には要件の番号や名前がありますが、コピーしたセルの{column}列にはありません。");
        refused_codes: "The first column may be names or answers. Copy a first row with requirement numbers along, and it is clear.",
            "첫 열이 이름인지 응답인지 구분할 수 없습니다. 요건 번호가 있는 첫 행도 함께 복사하십시오.",
            "1列目が名前なのか回答なのか判断できません。要件の番号がある1行目も一緒にコピーしてください。";
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
            format!("복사한 셀은 {columns}열인데, 이 셀부터는 요건이 {room}개뿐입니다."),
            format!("コピーしたセルは{columns}列ですが、このセルから先は要件が{room}件しかありません。");
    }
}
