phrases! {
    /// Words on the page of all assessments.
    Home {
        title: "Assessments", "진단 목록", "診断の一覧";
    }
}
