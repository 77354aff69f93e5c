phrases! {
    /// Words around answer sheets, and on them.
    Sheets {
        lead: "Answer sheets to print: each requirement with its levels, boxes to tick, and a line for a note. Requirements are numbered as in the table where answers are typed in, and beside each box stands what is typed for it.",
            "인쇄용 응답지입니다. 요건마다 수준과 체크 칸, 메모 줄이 있고, 번호는 응답 입력 표와 같습니다. 체크 칸 옆에는 표에 입력할 글자가 있습니다.",
            "印刷用の回答用紙です。要件ごとにレベルとチェック欄、メモ欄があり、番号は回答の入力表と同じです。チェック欄の横には、表に入力する文字があります。";
        whose: "For whom", "대상", "対象";
        blank: "One without a name", "이름 없는 응답지 1부", "名前のない用紙1部";
        everybody: "Everybody", "전체", "全員";
        groups: "Departments and roles", "부서와 역할", "部門と役割";
        people: "One person", "한 사람", "個人";
        power: "Driving powers", "드라이빙 파워", "ドライビング・パワー";
        all_powers: "All", "전체", "すべて";
        paper: "Paper", "용지", "用紙サイズ";
        letter: "Letter", "레터", "レター";
        print: "Print", "인쇄", "印刷";
        print_hint: "Only the sheets are printed. Print in black and white if you like: nothing depends on colour.",
            "응답지만 인쇄됩니다. 색으로 구분하는 것이 없으므로 흑백으로 인쇄해도 됩니다.",
            "印刷されるのは用紙だけです。色で区別するものはないので、白黒で印刷しても構いません。";
        count(n: usize): if n == 1 { "1 sheet".to_owned() } else { format!("{n} sheets") }, format!("응답지 {n}부"), format!("用紙{n}部");
        too_many(shown: usize, all: usize):
            format!("The first {shown} of {all} people are shown: print the others by department."),
            format!("{all}명 중 처음 {shown}명만 표시합니다. 나머지는 부서별로 인쇄하십시오."),
            format!("{all}人中、最初の{shown}人を表示しています。ほかの人は部門ごとに印刷してください。");
        preview: "Preview", "미리 보기", "プレビュー";
        title: "Answer sheet", "응답지", "回答用紙";
        name: "Name", "이름", "名前";
        how: "Tick one box in each row: the description that comes closest today. Leave a row empty if you do not know.",
            "행마다 현재 상태에 가장 가까운 설명 하나에 표시하십시오. 모르면 비워 두십시오.",
            "行ごとに、現状に最も近い説明を一つ選んでチェックしてください。わからない場合は空欄のままで構いません。";
        note: "Note", "메모", "メモ";
    }
}
