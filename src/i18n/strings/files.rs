phrases! {
    /// Words around the files that a report and its charts are saved as.
    Files {
        title: "Files to hand over", "전달용 파일", "渡すためのファイル";
        xlsx: "Save as Excel", "Excel로 저장", "Excelで保存";
        docx: "Save as Word", "Word로 저장", "Wordで保存";
        pptx: "Save as PowerPoint", "PowerPoint로 저장", "PowerPointで保存";
        html: "Save as HTML", "HTML로 저장", "HTMLで保存";
        csv: "Save as CSV", "CSV로 저장", "CSVで保存";
        json: "Save as JSON", "JSON으로 저장", "JSONで保存";
        coming(share: &str):
            format!("Loading the part that makes files: {share}"),
            format!("파일을 만드는 기능을 불러오는 중: {share}"),
            format!("ファイルを作る機能を読み込んでいます：{share}");
        working: "Making the file…", "파일을 만드는 중…", "ファイルを作成しています…";
        cancel: "Cancel", "취소", "キャンセル";
        missing: "The part that makes files could not be loaded. Check the connection and try again. Saving as JSON works without it.",
            "파일을 만드는 기능을 불러오지 못했습니다. 연결을 확인하고 다시 시도해 주십시오. JSON으로 저장하기는 이 기능 없이도 됩니다.",
            "ファイルを作る機能を読み込めませんでした。接続を確かめて、もう一度お試しください。JSONでの保存はこの機能がなくてもできます。";
        unmade: "The file could not be made. Try again, or save as JSON, which holds everything.",
            "파일을 만들지 못했습니다. 다시 시도하거나, 모든 내용이 담기는 JSON으로 저장해 주십시오.",
            "ファイルを作成できませんでした。もう一度試すか、すべての内容が入るJSONで保存してください。";

        charts: "Charts", "차트", "グラフ";
        no_charts: "This document has no chart.", "이 문서에는 차트가 없습니다.", "この文書にはグラフがありません。";
        chart(title: &str): format!("Files of the chart: {title}"), format!("차트 파일: {title}"), format!("グラフのファイル：{title}");
        svg: "Save chart as SVG", "차트를 SVG로 저장", "グラフをSVGで保存";
        png: "Save chart as PNG", "차트를 PNG로 저장", "グラフをPNGで保存";
    }
}
