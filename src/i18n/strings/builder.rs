phrases! {
    /// Words of the builder of the report.
    Builder {
        title: "Set up the report", "보고서 구성", "レポートの構成";
        redo: "Redo", "다시 실행", "やり直す";
        preview: "Preview of the report", "보고서 미리보기", "レポートのプレビュー";
        scope: "About", "대상", "対象";
        all_powers: "All driving powers", "모든 드라이빙 파워", "すべてのドライビング・パワー";
        depth: "How much", "분량", "分量";
        full: "Full report", "전체 보고서", "全体のレポート";
        one_page: "One page for each driving power", "드라이빙 파워별 한 쪽", "ドライビング・パワーごとに1ページ";
        language: "Language of the report", "보고서 언어", "レポートの言語";
        as_on_screen: "As on the screen", "화면과 같은 언어", "画面と同じ言語";
        cover_words: "Your words on the cover (optional)", "표지에 넣을 글(선택)", "表紙に添える文章（任意）";

        parts: "Sections and your own words", "항목과 덧붙이는 글", "項目と添える文章";
        parts_hint: "Clear a box to leave a section out, and move it with the arrows. What you add stands at its beginning.",
            "뺄 항목은 선택을 해제하고, 화살표로 순서를 바꿉니다. 덧붙인 글은 항목의 첫머리에 들어갑니다.",
            "除く項目はチェックを外し、矢印で順序を変えます。添えた文章は項目の冒頭に入ります。";
        up(part: &str): format!("Move “{part}” up"), format!("‘{part}’ 위로 이동"), format!("「{part}」を上へ移動");
        down(part: &str): format!("Move “{part}” down"), format!("‘{part}’ 아래로 이동"), format!("「{part}」を下へ移動");
        moved(part: &str, at: usize, of: usize):
            format!("“{part}” is now number {at} of {of}."),
            format!("‘{part}’ 항목은 이제 {of}개 중 {at}번째입니다."),
            format!("「{part}」は{of}項目中{at}番目になりました。");
        add: "Add words", "글 덧붙이기", "文章を添える";
        add_words(part: &str): format!("Add words to “{part}”"), format!("‘{part}’에 글 덧붙이기"), format!("「{part}」に文章を添える");
        words_for(part: &str): format!("Your words in “{part}”"), format!("‘{part}’에 덧붙이는 글"), format!("「{part}」に添える文章");
        usual_parts: "All sections in the usual order", "모든 항목을 기본 순서로", "すべての項目を標準の順序に";

        brand: "Colour and logo", "색상과 로고", "色とロゴ";
        accent: "Colour of lines and headings", "선과 제목의 색상", "罫線と見出しの色";
        accent_hint: "Headings are darkened where a light colour could not be read on white.",
            "밝은 색은 흰 바탕에서 읽히도록 제목에서 어둡게 표시합니다.",
            "明るい色は、白い背景で読めるよう見出しでは暗くします。";
        usual_accent: "Usual colour", "기본 색상", "標準の色";
        logo: "Logo on the cover", "표지 로고", "表紙のロゴ";
        logo_hint: "A picture file. It is made smaller and kept inside the assessment; it goes nowhere else.",
            "이미지 파일을 선택합니다. 크기를 줄여 진단 안에만 저장하며 다른 곳으로 보내지 않습니다.",
            "画像ファイルを選びます。縮小して診断の中にだけ保存し、ほかへは送りません。";
        choose_logo: "Choose a picture", "이미지 선택", "画像を選ぶ";
        no_logo: "Remove the logo", "로고 제거", "ロゴを外す";
        logo_alt: "The present logo", "현재 로고", "現在のロゴ";
        no_picture: "This file is not a picture the browser can show. The logo is as it was.",
            "브라우저에서 표시할 수 있는 이미지가 아닙니다. 로고는 바뀌지 않았습니다.",
            "ブラウザーで表示できる画像ではありません。ロゴは変わっていません。";

        withheld: "For other readers: leave out", "외부 공유용: 제외할 내용", "外部共有用：除く内容";
        withheld_hint: "What you tick is in no file made here, and the last page of the report says that it is left out.",
            "선택한 내용은 여기서 만드는 어떤 파일에도 들어가지 않으며, 제외했다는 사실을 보고서 마지막에 밝힙니다.",
            "選んだ内容はここで作るどのファイルにも入らず、除いたことをレポートの末尾に明記します。";

        templates: "Templates", "템플릿", "テンプレート";
        templates_hint: "A template keeps sections, language, colour, logo and what is left out, for other assessments on this device. Your own words stay with their assessment.",
            "템플릿에는 항목, 언어, 색상, 로고, 제외할 내용이 저장되어 이 기기의 다른 진단에도 쓸 수 있습니다. 덧붙인 글은 해당 진단에만 남습니다.",
            "テンプレートには項目、言語、色、ロゴ、除く内容が保存され、この端末のほかの診断でも使えます。添えた文章はその診断だけに残ります。";
        template_name: "Name of the template", "템플릿 이름", "テンプレートの名前";
        keep: "Save as template", "템플릿으로 저장", "テンプレートとして保存";
        kept(name: &str): format!("The template “{name}” is saved."), format!("‘{name}’ 템플릿을 저장했습니다."), format!("テンプレート「{name}」を保存しました。");
        not_kept: "The browser did not let this be stored.", "브라우저에 저장하지 못했습니다.", "ブラウザーに保存できませんでした。";
        use_it: "Use", "적용", "使う";
        use_named(name: &str): format!("Use the template “{name}”"), format!("‘{name}’ 템플릿 적용"), format!("テンプレート「{name}」を使う");
        remove(name: &str): format!("Remove the template “{name}”"), format!("‘{name}’ 템플릿 삭제"), format!("テンプレート「{name}」を削除");
        removed(name: &str): format!("The template “{name}” is removed."), format!("‘{name}’ 템플릿을 삭제했습니다."), format!("テンプレート「{name}」を削除しました。");
        usual: "Back to the usual report", "기본 보고서로 되돌리기", "標準のレポートに戻す";
    }
}
