use crate::i18n::Particle;

phrases! {
    /// What is said about a questionnaire or benchmark file that is wrong.
    ///
    /// English is written as compilers write it, so that place and path can
    /// stand before it. What a sentence is completed with brings its own
    /// particle in Korean and Japanese.
    Problem {
        encoding(found: &str): format!("expected text in UTF-8, found {found}"),
            format!("UTF-8 텍스트여야 하지만 {found}입니다."),
            format!("UTF-8のテキストではなく、{found}です。");
        utf16_le: "UTF-16 (little-endian)", "UTF-16(리틀 엔디언)", "UTF-16（リトルエンディアン）";
        utf16_be: "UTF-16 (big-endian)", "UTF-16(빅 엔디언)", "UTF-16（ビッグエンディアン）";
        utf32: "UTF-32", "UTF-32", "UTF-32";
        zip: "a ZIP archive, such as an Excel or Word file", "Excel이나 Word 파일 같은 ZIP 파일", "ExcelやWordのファイルなどのZIPファイル";
        pdf: "a PDF", "PDF 파일", "PDFファイル";
        other_encoding(byte: u8):
            format!("the byte {byte:02X}, as in older encodings such as CP949, EUC-KR or Shift_JIS"),
            format!("UTF-8에 없는 바이트 {byte:02X}가 든 파일(CP949, EUC-KR, Shift_JIS 같은 이전 인코딩일 수 있음)"),
            format!("UTF-8にないバイト{byte:02X}を含むファイル（CP949、EUC-KR、Shift_JISなどの古い文字コードの可能性があります）");
        save_as_utf8: "save it as UTF-8, in most editors under “Save as” and “Encoding”",
            "편집기의 ‘다른 이름으로 저장’에서 인코딩을 UTF-8로 선택해 저장하십시오.",
            "エディターの「名前を付けて保存」で、文字コードにUTF-8を選んで保存してください。";
        copy_text: "copy its text into a plain text file", "내용을 일반 텍스트 파일로 옮기십시오.", "内容をテキストファイルに移してください。";

        tab: "found a tab, where only spaces indent", "탭 문자가 있습니다. YAML에서는 공백으로만 들여씁니다.", "タブがあります。YAMLの字下げには半角スペースだけを使います。";
        use_spaces: "indent with spaces instead of tabs", "탭 대신 공백으로 들여쓰십시오.", "タブの代わりに半角スペースで字下げしてください。";
        indentation: "this line begins in a column that fits nothing above it",
            "이 줄의 들여쓰기가 위의 어느 줄과도 맞지 않습니다.",
            "この行の字下げは、上のどの行とも合っていません。";
        align: "what belongs together begins in the same column; what belongs to a list entry begins below the first letter after `- `",
            "같은 묶음은 같은 열에서 시작하고, 목록 항목에 속한 내용은 `- ` 다음 첫 글자와 같은 열에서 시작해야 합니다.",
            "同じまとまりは同じ列から始め、リストの項目の中身は`- `の次の文字と同じ列から始めてください。";
        missing_colon: "expected `key: value`, found no colon with a space after it",
            "`키: 값` 형식이어야 하지만, 공백이 뒤따르는 콜론이 없습니다.",
            "`キー: 値`の形で書くところに、半角スペースの続くコロンがありません。";
        add_colon: "put a space after the colon; a text that goes on in the next line is indented more than its key",
            "콜론 뒤에 공백을 넣으십시오. 다음 줄로 이어지는 텍스트는 키보다 깊게 들여써야 합니다.",
            "コロンの後に半角スペースを入れてください。次の行に続くテキストは、キーより深く字下げします。";
        colon_alike(found: char, code: &str):
            format!("expected `:`, found `{found}` ({code}), which looks alike"),
            format!("`:`이 와야 할 자리에 모양이 비슷한 `{found}`({code})가 있습니다."),
            format!("`:`を書くところに、形の似た`{found}`（{code}）があります。");
        space_alike(code: &str):
            format!("expected a space after the colon, found {code}, which looks alike"),
            format!("콜론 뒤에 공백이 와야 하지만, 모양이 비슷한 다른 문자({code})가 있습니다."),
            format!("コロンの後に半角スペースが必要ですが、見た目の似た別の文字（{code}）があります。");
        retype: "type the colon and the space after it again", "콜론과 그 뒤의 공백을 다시 입력하십시오.", "半角のコロンとスペースを入力し直してください。";
        colon_in_text: "a text without quotes cannot hold `: `", "따옴표 없는 텍스트에는 `: `을 쓸 수 없습니다.", "引用符のないテキストには`: `を使えません。";
        sign(sign: &str): format!("a text without quotes cannot begin with {sign}"),
            format!("따옴표 없는 텍스트는 {sign} 기호로 시작할 수 없습니다."),
            format!("引用符のないテキストを{sign}で始めることはできません。");
        quote_text: "put the text in double quotes, as in \"…\"", "텍스트를 \"…\"처럼 큰따옴표로 묶으십시오.", "テキストを\"…\"のように二重引用符で囲んでください。";
        list_or_quote: "begin a list on a line of its own, or put the text in double quotes, as in \"…\"",
            "목록은 다음 줄에서 시작하고, 텍스트라면 \"…\"처럼 큰따옴표로 묶으십시오.",
            "リストなら次の行から始め、テキストなら\"…\"のように二重引用符で囲んでください。";
        open_quote(quote: char): format!("the `{quote}` that opens here is not closed"),
            format!("여기서 연 `{quote}` 따옴표가 닫히지 않았습니다."),
            format!("ここで開いた`{quote}`が閉じられていません。");
        close_quote: "close it after the text, and indent further lines of the text more than its key",
            "텍스트 끝에서 닫으십시오. 이어지는 줄은 키보다 깊게 들여써야 합니다.",
            "テキストの終わりで閉じてください。続きの行は、キーより深く字下げします。";
        after_quote(quote: char): format!("found something after the closing `{quote}`"),
            format!("닫는 `{quote}` 따옴표 뒤에 다른 내용이 있습니다."),
            format!("閉じる`{quote}`の後に、余分な内容があります。");
        double_quote: "within double quotes write `\\\"` for a quotation mark",
            "큰따옴표 안에서 큰따옴표를 쓰려면 `\\\"`로 적으십시오.",
            "二重引用符の中では、引用符を`\\\"`と書いてください。";
        single_quote: "within single quotes write `''` for an apostrophe, or put the text in double quotes",
            "작은따옴표 안에서는 작은따옴표를 `''`로 적거나, 텍스트를 큰따옴표로 묶으십시오.",
            "一重引用符の中では、アポストロフィを`''`と書くか、テキストを二重引用符で囲んでください。";
        open_bracket(open: char): format!("the `{open}` that opens here is not closed"),
            format!("여기서 연 `{open}` 괄호가 닫히지 않았습니다."),
            format!("ここで開いた`{open}`が閉じられていません。");
        close_bracket(close: char): format!("close it with `{close}`"), format!("`{close}` 괄호로 닫으십시오."), format!("`{close}`で閉じてください。");
        wrong_bracket(open: char, close: char): format!("this `{open}` is closed by `{close}`"),
            format!("이 `{open}` 괄호가 `{close}` 괄호로 닫혀 있습니다."),
            format!("この`{open}`が`{close}`で閉じられています。");
        stray_bracket(close: char): format!("this `{close}` closes nothing"),
            format!("이 `{close}` 괄호에 짝이 되는 여는 괄호가 없습니다."),
            format!("この`{close}`に対応する開き括弧がありません。");
        delete_or_quote: "delete it, or put the text in double quotes, as in \"…\"",
            "삭제하거나, 텍스트를 \"…\"처럼 큰따옴표로 묶으십시오.",
            "削除するか、テキストを\"…\"のように二重引用符で囲んでください。";
        after_bracket(close: char): format!("found something after the closing `{close}`"),
            format!("닫는 `{close}` 괄호 뒤에 다른 내용이 있습니다."),
            format!("閉じる`{close}`の後に、余分な内容があります。");
        quote_whole: "begin it on a line of its own, or put all of the text in double quotes, as in \"…\"",
            "새 줄에서 시작하거나, 텍스트 전체를 \"…\"처럼 큰따옴표로 묶으십시오.",
            "次の行から始めるか、テキスト全体を\"…\"のように二重引用符で囲んでください。";
        missing_comma(close: char): format!("expected `,` or `{close}` here"),
            format!("여기에 `,` 또는 `{close}`이 와야 합니다."),
            format!("ここには`,`か`{close}`が必要です。");
        quote_bracketed: "put a text that holds a comma or a bracket in double quotes, as in \"…\"",
            "쉼표나 괄호가 들어 있는 텍스트는 \"…\"처럼 큰따옴표로 묶으십시오.",
            "カンマや括弧を含むテキストは、\"…\"のように二重引用符で囲んでください。";
        unknown_alias(name: &str): format!("`*{name}` repeats the value called `&{name}`, and there is none above"),
            format!("`*{name}` 표기는 `&{name}` 값을 되풀이하는데, 위에 그런 값이 없습니다."),
            format!("`*{name}`は`&{name}`の値を繰り返す書き方ですが、その値が上にありません。");
        name_or_quote(name: &str): format!("write `&{name}` before the value it repeats, or put the text in double quotes, as in \"…\""),
            format!("되풀이할 값 앞에 `&{name}`을 적고, 텍스트라면 \"…\"처럼 큰따옴표로 묶으십시오."),
            format!("繰り返す値の前に`&{name}`と書くか、テキストなら\"…\"のように二重引用符で囲んでください。");
        alias_in_itself: "an alias stands inside what it repeats", "되풀이할 값 안에 그 값을 되풀이하는 표기가 있습니다.", "繰り返す値の中に、その値を繰り返す指定があります。";
        escape(found: &str): format!("`{found}` means nothing in double quotes"),
            format!("큰따옴표 안에서 `{found}` 표기는 의미가 없습니다."),
            format!("二重引用符の中の`{found}`は、意味を持ちません。");
        write_backslash: "write `\\\\` for a backslash, or put the text in single quotes",
            "백슬래시는 `\\\\`로 적거나, 텍스트를 작은따옴표로 묶으십시오.",
            "バックスラッシュは`\\\\`と書くか、テキストを一重引用符で囲んでください。";
        comment: "expected a space before `#`", "`#` 앞에 공백이 있어야 합니다.", "`#`の前に半角スペースが必要です。";
        other_syntax(detail: &str): format!("this cannot be read as YAML: {detail}"),
            format!("YAML로 읽을 수 없습니다({detail})."),
            format!("YAMLとして読み取れません（{detail}）。");
        check_syntax: "check the indentation, and put a text that holds `: ` or ` #`, or begins with a sign such as `*`, in double quotes",
            "들여쓰기를 확인하고, `: `이나 ` #`이 들어 있거나 `*` 같은 기호로 시작하는 텍스트는 큰따옴표로 묶으십시오.",
            "字下げを確かめ、`: `や` #`を含むテキスト、`*`などの記号で始まるテキストは、二重引用符で囲んでください。";

        empty: "there is nothing in this file but perhaps comments", "이 파일에는 주석 외의 내용이 없습니다.", "このファイルには、コメント以外の内容がありません。";
        begin_with(line: &str): format!("begin with the line `{line}`"), format!("`{line}` 줄로 시작하십시오."), format!("`{line}`の行から始めてください。");
        too_many(what: &str, limit: usize, found: usize): format!("too many {what}: expected at most {limit}, found {found}"),
            format!("{what} 한도를 넘었습니다(최대 {limit}, 현재 {found})."),
            format!("{what}上限を超えています（最大{limit}、現在{found}）。");
        too_few(what: &str, least: usize, found: usize): format!("too few {what}: expected at least {least}, found {found}"),
            format!("{what} 부족합니다(최소 {least}, 현재 {found})."),
            format!("{what}足りません（最小{least}、現在{found}）。");
        bands: "bands", "점수 구간 수가", "点数の区分の数が";
        bytes: "bytes", "파일의 바이트 수가", "ファイルのバイト数が";
        characters: "characters in a text", "텍스트의 글자 수가", "テキストの文字数が";
        depth: "values inside one another", "값이 겹겹이 들어간 깊이가", "値の入れ子の深さが";
        documents: "documents in one file", "한 파일에 든 문서 수가", "一つのファイルの文書数が";
        key_characters: "characters in a key", "키의 글자 수가", "キーの文字数が";
        levels: "levels", "척도의 수준 수가", "尺度のレベルの数が";
        repeated: "values repeated by aliases", "`*` 표기로 되풀이된 값의 수가", "`*`で繰り返された値の数が";
        requirements: "requirements", "요건 수가", "要件の数が";
        translations: "translations (en, ko, ja)", "번역(en, ko, ja) 수가", "翻訳（en、ko、ja）の数が";
        triggers: "triggers", "트리거 수가", "トリガーの数が";
        values: "values", "값의 수가", "値の数が";
        one_document: "keep one of them, and delete the line `---` between them",
            "문서 하나만 남기고, 문서를 나누는 `---` 줄을 삭제하십시오.",
            "文書を一つだけ残し、区切りの`---`の行を削除してください。";
        unlisted(count: usize): if count == 1 { "1 more problem is not listed".to_owned() } else { format!("{count} more problems are not listed") },
            format!("그 밖의 문제 {count}개는 표시하지 않았습니다."),
            format!("ほかに{count}件の問題がありますが、表示していません。");

        newer(expected: u32, found: u32): format!("expected format {expected}, found {found}"),
            format!("파일 형식이 {expected}이어야 하지만 {found}입니다."),
            format!("ファイル形式は{expected}のはずですが、{found}です。");
        open_newer: "open it with a newer Needs Catch", "더 최신 버전의 Needs Catch에서 여십시오.", "新しいバージョンのNeeds Catchで開いてください。";
        comma: ", ", ", ", "、";
        missing(key: &str): format!("expected the key {key}, found none"),
            format!("{key} 키가 있어야 하지만 없습니다."),
            format!("キー{key}が必要ですが、ありません。");
        no_value_of(key: &str): format!("expected a value for the key {key}, found nothing"),
            format!("{key} 키에 값이 없습니다."),
            format!("キー{key}に値がありません。");
        write_value: "write it after the colon; put a text that begins with `#` in double quotes",
            "콜론 뒤에 값을 적으십시오. `#`으로 시작하는 텍스트는 큰따옴표로 묶으십시오.",
            "コロンの後に値を書いてください。`#`で始まるテキストは、二重引用符で囲みます。";
        unknown_key(key: &str): format!("unknown key {key}"), format!("{key} 키는 여기서 사용할 수 없습니다."), format!("{key}というキーは、ここでは使えません。");
        did_you_mean(name: &str): format!("did you mean {name}?"), format!("혹시 {name}입니까?"), format!("もしかして{name}ですか。");
        known_here(names: &str): format!("known here: {names}"), format!("여기서 사용할 수 있는 이름은 {names}입니다."), format!("ここで使えるのは{names}です。");
        loose_text(text: &str): format!("expected `key: value`, found {text} alone"),
            format!("`키: 값` 형식이어야 하지만 {text}만 있습니다."),
            format!("`キー: 値`の形で書くところに、{text}だけがあります。");
        quote_comma: "put a text that holds a comma in double quotes, as in \"…\"",
            "쉼표가 들어 있는 텍스트는 \"…\"처럼 큰따옴표로 묶으십시오.",
            "カンマを含むテキストは、\"…\"のように二重引用符で囲んでください。";
        merge_key: "`<<` merges nothing here", "여기서는 `<<`로 내용을 합칠 수 없습니다.", "ここでは`<<`で内容を結合できません。";
        write_out: "write the keys out; what can be repeated is a whole value, called `&name` and repeated as `*name`",
            "키를 모두 적으십시오. 값 전체는 `&이름`으로 이름을 붙여 `*이름`으로 되풀이할 수 있습니다.",
            "キーをすべて書いてください。値全体なら、`&名前`と名付けて`*名前`で繰り返せます。";
        key_shape(found: &str): format!("expected a key that is a single value, found {found}"),
            format!("키는 값 하나여야 하지만 {found}."),
            format!("キーは一つの値でなければなりませんが、{found}。");
        duplicate_key(key: &str): format!("the key {key} stands here twice"), format!("{key} 키가 여기에 두 번 있습니다."), format!("キー{key}がここに2回あります。");
        duplicate_id(id: &str): format!("the id {id} is used twice"), format!("{id} ID를 두 번 사용했습니다."), format!("ID {id}が2回使われています。");
        first_used(line: u64, column: u64): format!("it was first used at {line}:{column}"),
            format!("{line}행 {column}열에서 처음 사용했습니다."),
            format!("最初は{line}行{column}列目で使われています。");
        tag(tag: &str): format!("the tag {tag} means nothing here"), format!("{tag} 태그는 여기서 의미가 없습니다."), format!("{tag}というタグは、ここでは意味を持ちません。");
        delete_tag: "delete it, or put a text that begins with `!` in double quotes",
            "삭제하거나, `!`로 시작하는 텍스트라면 큰따옴표로 묶으십시오.",
            "削除してください。`!`で始まるテキストなら、二重引用符で囲んでください。";
        control(code: &str): format!("found {code}, a control character that no text may hold"),
            format!("텍스트에 쓸 수 없는 제어 문자({code})가 있습니다."),
            format!("テキストに使えない制御文字（{code}）があります。");
        delete_it: "delete it; most editors do not show it", "삭제하십시오. 대부분의 편집기에서는 보이지 않습니다.", "削除してください。多くのエディターでは見えません。";
        invisible(code: &str): format!("it holds {code}, which cannot be seen: type it again"),
            format!("보이지 않는 문자({code})가 들어 있습니다. 다시 입력하십시오."),
            format!("見えない文字（{code}）が含まれています。入力し直してください。");

        wrong_shape(expected: &str, found: &str): format!("expected {expected}, found {found}"),
            format!("{expected} 써야 하지만 {found}."),
            format!("{expected}書く必要がありますが、{found}。");
        want_nothing: "nothing", "빈 값을", "空の値を";
        want_scalar: "a single value", "값 하나를", "一つの値を";
        want_list: "a list", "목록을", "リストを";
        want_map: "keys with values", "키와 값을", "キーと値を";
        has_nothing: "nothing", "비어 있습니다", "空になっています";
        has_scalar: "a single value", "값 하나가 있습니다", "一つの値になっています";
        has_list: "a list", "목록이 있습니다", "リストになっています";
        has_map: "keys with values", "키와 값이 있습니다", "キーと値になっています";
        add_dashes: "begin each entry of the list with `- `", "목록의 각 항목을 `- `로 시작하십시오.", "リストの各項目を`- `で始めてください。";

        bad_value(expected: &str, found: &str): format!("expected {expected}, found {found}"),
            format!("{expected} 써야 합니다. 현재 값은 {found}입니다."),
            format!("{expected}書く必要がありますが、{found}になっています。");
        no_value(expected: &str): format!("expected {expected}, found nothing"),
            format!("{expected} 써야 하지만 비어 있습니다."),
            format!("{expected}書く必要がありますが、空になっています。");
        in_digits(number: &str): format!("write it in plain digits: {number}"), format!("{number}처럼 보통의 숫자로 적으십시오."), format!("{number}のように通常の数字で書いてください。");
        benchmark_kind: "`band` or `mark`", "`band`나 `mark`를", "`band`か`mark`を";
        effort: "an effort from 1 to 5", "1부터 5까지의 노력 수준을", "1から5までの労力を";
        end_above_beginning: "an end above the beginning", "`from`보다 큰 값을", "`from`より大きい値を";
        first_band: "0 for the first band, so that every score has a level",
            "모든 점수에 수준이 있도록 첫 구간에는 0을",
            "すべての点数にレベルがあるように、最初の区分には0を";
        format(version: u32): format!("the number {version}"), format!("숫자 {version}{}", Particle::Object.after(&version.to_string())), format!("数値の{version}を");
        id: "an id of lower-case letters, digits and single dashes, at most 64, beginning with a letter",
            "영어 소문자로 시작하고 소문자, 숫자, 이어지지 않은 `-`로 된 64자 이내의 ID를",
            "英小文字で始まり、英小文字、数字、連続しない`-`からなる64文字以内のIDを";
        near_number(limit: u32): format!("a number no further from 0 than {limit}"), format!("-{limit}부터 {limit}까지의 숫자를"), format!("-{limit}から{limit}までの数値を");
        number: "a number", "숫자를", "数値を";
        parameter_unit: "`years` or `text`", "`years`나 `text`를", "`years`か`text`を";
        percent_unit: "the unit `percent`", "단위 `percent`를", "単位の`percent`を";
        percentage: "a percentage from 0 to 100", "0부터 100까지의 백분율을", "0から100までのパーセント値を";
        scope: "`overall`, `power`, `trigger`, `requirement` or `indicator`",
            "`overall`, `power`, `trigger`, `requirement`, `indicator` 중 하나를",
            "`overall`、`power`、`trigger`、`requirement`、`indicator`のいずれかを";
        share: "a share from 0 to 1", "0부터 1까지의 비율을", "0から1までの割合を";
        share_below_one: "a share from 0 up to, but not including, 1", "0 이상 1 미만의 비율을", "0以上1未満の割合を";
        text: "a text", "텍스트를", "テキストを";
        usual_weight: "a weight that is 0, or between 0.000001 and 1000000",
            "0이거나 0.000001부터 1000000까지인 가중치를",
            "0、または0.000001から1000000までの重みを";
        version: "a version such as 1.0.0", "1.0.0과 같은 버전을", "1.0.0のようなバージョンを";
        weight: "a weight: a number of 0 or more", "0 이상의 숫자인 가중치를", "0以上の数値である重みを";
        whole_number: "a whole number", "0 이상의 정수를", "0以上の整数を";
        year: "a year", "연도를", "西暦年を";
        years: "a whole number of years", "햇수를 정수로", "年数を整数で";

        no_band(name: &str): format!("there is no band {name}"), format!("{name} 구간은 없습니다."), format!("{name}という区分はありません。");
        no_level(name: &str): format!("there is no level {name}"), format!("{name} 수준은 없습니다."), format!("{name}というレベルはありません。");
        no_requirement(name: &str): format!("there is no requirement of this trigger {name}"),
            format!("이 트리거에 {name} 요건은 없습니다."),
            format!("このトリガーに{name}という要件はありません。");
        missing_anchor(level: &str): format!("expected an anchor for the level {level}, found none"),
            format!("{level} 수준의 기준이 없습니다. 척도의 양 끝에는 기준이 필요합니다."),
            format!("レベル{level}の基準がありません。尺度の両端には基準が必要です。");
        not_rising(previous: f64, found: f64): format!("expected a number above {previous}, found `{found}`"),
            format!("{previous}보다 큰 숫자를 써야 합니다. 현재 값은 `{found}`입니다."),
            format!("{previous}より大きい数値を書く必要がありますが、`{found}`になっています。");

        missing_translation(languages: &str): format!("this text has no translation for {languages}"),
            format!("이 텍스트에 {languages} 번역이 없습니다."),
            format!("このテキストには{languages}の翻訳がありません。");
        few_anchors: "no level between the two ends has an anchor",
            "양 끝 사이의 수준에 기준이 하나도 없습니다.",
            "両端の間のレベルに、基準が一つもありません。";
        add_anchor: "describe at least one level between, so that people know when to choose it",
            "중간 수준을 하나 이상 서술하면 응답자가 언제 선택할지 알 수 있습니다.",
            "間のレベルを一つ以上記述すると、どんなときに選ぶかが分かります。";
        only_weight(weight: f64): format!("nothing else counts beside this, so its weight of {weight} changes nothing"),
            format!("함께 계산되는 것이 없어 가중치 {weight}의 효과가 없습니다."),
            format!("一緒に計算されるものがないため、重み{weight}は結果に影響しません。");
        no_weight: "leave the weight out", "가중치를 적지 않아도 됩니다.", "重みは書かなくてかまいません。";
        equal_weights(weight: f64): format!("all that counts here has the weight {weight}, so it changes nothing"),
            format!("여기서 계산되는 것의 가중치가 모두 {weight}이므로 효과가 없습니다."),
            format!("ここで計算されるものの重みがすべて{weight}のため、結果に影響しません。");
        no_weights: "leave the weights out, or let them differ", "가중치를 적지 않거나 서로 다르게 하십시오.", "重みを書かないか、互いに違う値にしてください。";
        nothing_counts: "every weight here is 0, so nothing counts", "가중치가 모두 0이므로 아무것도 점수에 반영되지 않습니다.", "重みがすべて0のため、何も点数に反映されません。";
        some_weight: "give at least one of them a weight above 0", "하나 이상에 0보다 큰 가중치를 주십시오.", "一つ以上に0より大きい重みを付けてください。";
        many_triggers(found: usize, limit: usize): format!("{found} triggers are too many axes for a radar chart; up to {limit} are read well"),
            format!("트리거가 {found}개여서 레이더 차트의 축이 너무 많습니다. {limit}개까지가 읽기 좋습니다."),
            format!("トリガーが{found}個あり、レーダーチャートの軸が多すぎます。読みやすいのは{limit}個までです。");
        join_triggers: "join some that belong together, or make two questionnaires of it",
            "서로 가까운 트리거를 합치거나 설문을 둘로 나누십시오.",
            "近いトリガーをまとめるか、質問票を二つに分けてください。";
        few_triggers(found: usize, least: usize): format!("a radar chart takes at least {least} triggers, and there {are}: bars are drawn instead", are = if found == 1 { "is 1".to_owned() } else { format!("are {found}") }),
            format!("레이더 차트에는 트리거가 {least}개 이상 필요하지만 {found}개입니다. 대신 막대 차트로 표시합니다."),
            format!("レーダーチャートにはトリガーが{least}個以上必要ですが、{found}個です。代わりに棒グラフで表示します。");
        split_triggers: "leave it so if bars are fine, or divide what is asked into more triggers",
            "막대 차트로 충분하면 그대로 두고, 아니면 트리거를 더 나누십시오.",
            "棒グラフでよければそのままに、そうでなければトリガーをさらに分けてください。";
        double_barrelled(joined: &str): format!("{joined} joins two things in one requirement"),
            format!("한 요건에서 두 가지를 {joined} 표현으로 묶어 묻고 있습니다."),
            format!("一つの要件で、二つのことを{joined}でつないで尋ねています。");
        split_requirement: "split it into two requirements, so that each has an answer of its own",
            "각각 따로 응답할 수 있도록 두 요건으로 나누십시오.",
            "それぞれに回答できるように、二つの要件に分けてください。";
        below_lowest: "this cap never acts: no level is below the lowest", "가장 낮은 수준보다 낮은 수준은 없으므로 이 상한 규칙은 적용되지 않습니다.", "最も低いレベルを下回ることはないため、この上限ルールは働きません。";
        at_most_highest: "this cap never acts: it allows the highest level", "가장 높은 수준까지 허용하므로 이 상한 규칙은 적용되지 않습니다.", "最も高いレベルまで認めるため、この上限ルールは働きません。";
        out_of_reach(reach: &str, from: &str):
            format!("this cap never acts: while it could, the score stays below {reach}, and the next level begins at {from}"),
            format!("이 상한 규칙은 적용되지 않습니다. 조건에 해당하면 점수가 {reach} 미만이고, 다음 수준은 {from}부터입니다."),
            format!("この上限ルールは働きません。条件に当たるときの点数は{reach}未満で、次のレベルは{from}からです。");
        change_cap: "raise `below`, lower `at_most`, or delete the cap",
            "`below`를 높이거나 `at_most`를 낮추고, 아니면 규칙을 삭제하십시오.",
            "`below`を上げるか`at_most`を下げ、そうでなければルールを削除してください。";
        disguise(code: &str): format!("{code} turns the direction of the text after it, which may then read otherwise than it looks"),
            format!("글의 방향을 바꾸는 문자({code})가 있어, 보이는 것과 다르게 읽힐 수 있습니다."),
            format!("文字の向きを変える制御文字（{code}）があり、見た目と違う内容になっている可能性があります。");
        delete_direction: "delete it, unless the text is meant to run from right to left",
            "오른쪽에서 왼쪽으로 쓰는 글이 아니라면 삭제하십시오.",
            "右から左に書く文章でなければ、削除してください。";
    }
}
