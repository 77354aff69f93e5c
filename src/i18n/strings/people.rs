phrases! {
    /// Words around the pages about several people.
    People {
        pages: "Pages about people", "참여자 관련 페이지", "参加者のページ";
        roster: "Who takes part", "참여자", "参加者";
        collect: "Collect answers", "응답 모으기", "回答を集める";
        entry: "Enter answers", "응답 입력", "回答の入力";
        sheets: "Answer sheets", "응답지", "回答用紙";
        workshop: "Workshop", "워크숍", "ワークショップ";
        differences: "Differences", "차이 보기", "違いを見る";
    }
}
