phrases! {
    /// Words on the answering page.
    Respond {
        title: "Answer", "응답", "回答";
    }
}
