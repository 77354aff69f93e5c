use serde::{Deserialize, Serialize};

/// A kind of file that a report is handed over as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// The document: one file that needs nothing else.
    Html,
    /// A workbook.
    Xlsx,
    /// A text document.
    Docx,
    /// Slides.
    Pptx,
    /// Every answer as a table.
    Csv,
    /// What the document says, with the values behind it.
    Json,
}

impl Format {
    /// Every format, in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::Html,
        Self::Xlsx,
        Self::Docx,
        Self::Pptx,
        Self::Csv,
        Self::Json,
    ];

    /// What the name of such a file ends in, without its dot.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Xlsx => "xlsx",
            Self::Docx => "docx",
            Self::Pptx => "pptx",
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }

    /// What browsers and mail programs call such a file.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Html => "text/html;charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Pptx => {
                "application/vnd.openxmlformats-officedocument.presentationml.presentation"
            }
            Self::Csv => "text/csv;charset=utf-8",
            Self::Json => "application/json",
        }
    }

    /// Whether its charts are pictures that somebody else must paint, because
    /// it cannot draw.
    pub const fn needs_pictures(self) -> bool {
        match self {
            Self::Docx => true,
            Self::Html | Self::Xlsx | Self::Pptx | Self::Csv | Self::Json => false,
        }
    }
}
