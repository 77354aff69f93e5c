phrases! {
    /// Words on the page that begins an assessment.
    New {
        title: "New assessment", "새 진단", "新しい診断";
    }
}
