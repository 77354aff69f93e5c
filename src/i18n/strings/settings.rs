phrases! {
    /// Words on the settings page.
    Settings {
        title: "Settings", "설정", "設定";
    }
}
