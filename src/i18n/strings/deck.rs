phrases! {
    /// Words of the slides made of a report.
    Deck {
        continued(title: &str): format!("{title} (continued)"), format!("{title} (계속)"), format!("{title}（続き）");
        rest_in_notes: "In full in the speaker notes",
            "전문은 슬라이드 노트에 있습니다",
            "全文はスライドのノートにあります";
        in_full: "In full", "전문", "全文";
        title_layout: "Title slide", "제목 슬라이드", "タイトルスライド";
        section_layout: "Section", "구역 제목", "セクション見出し";
        content_layout: "Title and content", "제목과 내용", "タイトルとコンテンツ";
        edit_title: "Title", "제목", "タイトル";
        edit_text: "Text", "텍스트", "テキスト";
    }
}
