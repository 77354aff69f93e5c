phrases! {
    /// Words at the head of the first page.
    Beginning {
        title: "Marketing self-assessment", "마케팅 자가 진단", "マーケティング自己診断";
        lead: "Judge a company or department against written levels, see where it stands, and hand over a report.",
            "수준별로 서술된 기준에 따라 회사나 부서를 진단하고, 현재 수준을 확인해 보고서로 정리합니다.",
            "レベルごとの記述に照らして会社や部門を診断し、現在のレベルを確かめ、レポートにまとめます。";
        new: "New assessment", "새 진단", "新しい診断";
    }
}
