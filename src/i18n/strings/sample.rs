phrases! {
    /// What the made-up company says.
    Sample {
        company: "Example Foods (made up)", "예시식품(가상 회사)", "サンプル食品（架空の会社）";
        department: "Sales and planning", "영업기획부", "営業企画部";
        respondent: "Made-up respondent", "가상의 응답자", "架空の回答者";
        market: "Frozen dumplings, domestic retail", "국내 소매 냉동 만두", "国内小売の冷凍餃子";
        contact_time:
            "Working hours are set by the parent company.",
            "근무 시간은 모회사가 정합니다.",
            "勤務時間は親会社が定めています。";
        selected_content:
            "Nothing is brought together yet, so there is nothing to choose.",
            "아직 통합한 정보가 없어 선별할 대상이 없습니다.",
            "まだ統合した情報がなく、選ぶ対象がありません。";
        growing_customer_policy:
            "The sales plan names thirty growing customers. Production has not been told.",
            "영업 계획에 성장 고객 30곳이 명시되어 있으나, 생산 부서에는 공유되지 않았습니다.",
            "営業計画に伸びる顧客30社を明記していますが、生産部門には共有されていません。";
        collecting_departments:
            "Sales and product planning only. General affairs and the plants do not take part.",
            "영업과 상품 기획만 수집합니다. 총무와 공장은 참여하지 않습니다.",
            "営業と商品企画だけが集めています。総務と工場は参加していません。";
        where_it_lives:
            "Each salesperson keeps a spreadsheet of their own. Two were lost when people left.",
            "영업 담당자마다 개인 스프레드시트로 관리합니다. 퇴사할 때 두 건을 잃었습니다.",
            "営業担当者が各自の表計算ファイルで管理しています。退職時に二件が失われました。";
        use_by_department:
            "Visit plans follow changes in orders, reviewed every month.",
            "주문량 변화에 따라 방문 계획을 세우고 매월 검토합니다.",
            "注文の増減に応じて訪問計画を立て、毎月見直しています。";
        use_by_company:
            "To be asked at the next board meeting.",
            "다음 이사회에서 확인할 예정입니다.",
            "次の取締役会で確認する予定です。";
        joint_response:
            "Only for the largest customer, and only when there is a complaint.",
            "최대 고객에 한해, 클레임이 있을 때만 함께 대응합니다.",
            "最大の顧客に限り、クレームがあったときだけ合同で対応しています。";
    }
}
