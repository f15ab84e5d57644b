import type {
  RegistryEvent,
  RegistrySort,
  RegistryState,
} from "@lang-sao/backend/contracts/certificate-registry";
import type { CertificateStatus, RevokeReason } from "@lang-sao/backend/contracts/certificate";
import { dictionary } from "./dictionary";

type EventWords<Kind extends RegistryEvent["kind"]> = Extract<RegistryEvent, { kind: Kind }>;

interface CertificateRegistryTexts {
  nav: string;
  paper: {
    kind: string;
    description: (product: string) => string;
    unnamedProduct: string;
    code: string;
    today: (date: string) => string;
    verdict: {
      holds: (until: string, daysLeft: number) => string;
      lastDay: string;
      extended: (until: string, expired: string) => string;
      renewal: (until: string, filed: string) => string;
      expired: (star: number, until: string) => string;
      revoked: (on: string) => string;
      revokedWhy: (reason: string) => string;
      superseded: (on: string) => string;
    };
    toSuccessor: string;
    demonstration: string;
    facts: string;
    round: string;
    rounds: Record<"first" | "upgrade" | "re_evaluation", string>;
    product: string;
    producer: string;
    place: string;
    evidence: string;
    evidenceLead: string;
    history: string;
    events: {
      issued: (event: EventWords<"issued">, decided: string) => string;
      renewal_filed: string;
      extended: (until: string) => string;
      revoked: (reason: string) => string;
      revokedDecision: (number: string) => string;
      superseded: string;
      expired: string;
    };
    others: string;
    otherLine: (star: number, decision: string) => string;
    otherDates: (issued: string, until: string) => string;
    moreOthers: (count: number) => string;
    trust: string;
    trustDomain: (host: string) => string;
    trustLimits: string;
    qrLabel: (address: string) => string;
    report: string;
    all: string;
    productPage: string;
  };
  reasons: Record<RevokeReason, string>;
  shortStatus: Record<CertificateStatus, string>;
  registry: {
    title: string;
    description: string;
    lead: string;
    search: string;
    searchHint: string;
    submit: string;
    filters: string;
    apply: string;
    clear: string;
    state: string;
    star: string;
    group: string;
    year: string;
    commune: string;
    sort: string;
    any: string;
    communesToday: string;
    communesFormer: string;
    states: Record<RegistryState, string>;
    stars: (count: number) => string;
    sorts: Record<Exclude<RegistrySort, "code">, string>;
    option: (label: string, count: string) => string;
    count: (count: string, judgedOn: string) => string;
    countFor: (count: string, q: string, judgedOn: string) => string;
    empty: string;
    emptyText: string;
    showAll: string;
    holder: string;
    number: string;
    place: string;
    revokedOn: (date: string) => string;
    supersededOn: (date: string) => string;
    figures: string;
    openData: string;
    stars_page: string;
    more: string;
  };
  unknown: {
    title: string;
    typed: string;
    lead: string;
    meansTitle: string;
    means: string[];
    tryAgain: string;
    reportTitle: string;
  };
  report: {
    title: string;
    description: string;
    lead: string;
    reference: string;
    referenceHint: string;
    message: string;
    messageHint: string;
    seenAt: string;
    seenAtHint: string;
    contact: string;
    contactHint: string;
    consent: string;
    submit: string;
    wrong: string;
    errors: {
      reference: string;
      message_short: string;
      message_long: (over: string) => string;
      seen_at_place: string;
      contact: string;
      bad_form: string;
      unavailable: string;
      too_many: (minutes: number) => string;
    };
    thanksTitle: string;
    thanks: string;
    thanksNext: string;
    back: string;
  };
}

export const certificateRegistryTexts = dictionary<CertificateRegistryTexts>({
  vi: {
    nav: "Tra cứu chứng nhận",
    paper: {
      kind: "Bản ghi chứng nhận OCOP",
      description: (product) =>
        `Giấy chứng nhận OCOP của ${product}: ai cấp, đến ngày nào, bằng chứng gì.`,
      unnamedProduct: "Sản phẩm không còn trong danh mục",
      code: "Mã tra cứu",
      today: (date) => `Xét theo ngày ${date}, giờ Việt Nam`,
      verdict: {
        holds: (until, daysLeft) =>
          `Đang có hiệu lực, đến hết ngày ${until} (còn ${String(daysLeft)} ngày).`,
        lastDay: "Đang có hiệu lực. Hôm nay là ngày cuối.",
        extended: (until, expired) =>
          `Giấy ghi hết hạn ngày ${expired}, được kéo dài đến hết ngày ${until} trong lúc chờ kết quả đánh giá lại.`,
        renewal: (until, filed) =>
          `Đang có hiệu lực, đến hết ngày ${until}. Hồ sơ đánh giá lại đã nộp ngày ${filed}.`,
        expired: (star, until) =>
          `Từng đạt OCOP ${String(star)} sao. Giấy đã hết hạn sau ngày ${until}.`,
        revoked: (on) => `Đã bị thu hồi từ ngày ${on}.`,
        revokedWhy: (reason) => `Lý do: ${reason}.`,
        superseded: (on) => `Từ ngày ${on}, giấy này đã có giấy mới thay thế.`,
      },
      toSuccessor: "Xem giấy đang thay thế",
      demonstration:
        "Số liệu minh hoạ của bản trình diễn: số quyết định và các ngày không phải của giấy ngoài đời.",
      facts: "Trên giấy ghi",
      round: "Lần đánh giá",
      rounds: { first: "lần đầu", upgrade: "nâng hạng", re_evaluation: "đánh giá lại" },
      product: "Sản phẩm",
      producer: "Nhà sản xuất",
      place: "Nơi làm ra",
      evidence: "Dựa vào đâu",
      evidenceLead: "Mỗi điều ghi ở đây kèm bằng chứng đứng sau nó.",
      history: "Diễn biến",
      events: {
        issued: (event, decided) => `Cấp theo quyết định ${event.decision_number}, ký ${decided}.`,
        renewal_filed: "Nộp hồ sơ đánh giá lại.",
        extended: (until) => `Được kéo dài đến hết ngày ${until} để chờ kết quả đánh giá lại.`,
        revoked: (reason) => `Bị thu hồi: ${reason}.`,
        revokedDecision: (number) => `Quyết định thu hồi ${number}.`,
        superseded: "Có giấy mới thay thế.",
        expired: "Hết hiệu lực.",
      },
      others: "Các giấy khác của sản phẩm này",
      otherLine: (star, decision) => `${String(star)} sao, quyết định ${decision}`,
      otherDates: (issued, until) => `${issued} đến ${until}`,
      moreOthers: (count) => `Còn ${String(count)} giấy nữa, xem trên trang này ở mạng.`,
      trust: "Mở đúng địa chỉ này",
      trustDomain: (host) =>
        `Chỉ tin khi thanh địa chỉ của trình duyệt ghi đúng ${host}. Quét mã để về lại chính trang này.`,
      trustLimits:
        "Trang này nói giấy nào được cấp cho sản phẩm nào, ai nói và hôm nay ra sao. Trang không giám định gói hàng bạn đang cầm.",
      qrLabel: (address) => `Mã QR dẫn về ${address}`,
      report: "Thấy điều gì không đúng? Báo cho văn phòng",
      all: "Tất cả giấy chứng nhận",
      productPage: "Trang của sản phẩm",
    },
    reasons: {
      false_file: "hồ sơ không trung thực",
      criteria_no_longer_met: "không còn đạt tiêu chí",
      breach_of_law:
        "vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc nhãn hàng",
      misuse_of_mark: "dùng sai nhãn hiệu OCOP",
      production_stopped: "đã ngừng sản xuất",
      other: "lý do khác ghi trong quyết định",
    },
    shortStatus: {
      active: "còn hiệu lực",
      expiring: "còn hiệu lực, sắp hết hạn",
      renewal_pending: "còn hiệu lực, chờ đánh giá lại",
      extended: "được kéo dài",
      expired: "đã hết hạn",
      revoked: "đã bị thu hồi",
      superseded: "đã có giấy mới",
    },
    registry: {
      title: "Tra cứu chứng nhận OCOP",
      description:
        "Mọi giấy chứng nhận OCOP ở đây: còn hiệu lực, hết hạn hay bị thu hồi, tìm theo số, mã, tên đặc sản và tên xã cũ hoặc mới.",
      lead: "Sao nào cũng có giấy, giấy nào cũng có ngày hết hạn. Gõ số in trên nhãn hay tên đặc sản để xem giấy ấy hôm nay ra sao.",
      search: "Số quyết định, mã sản phẩm, mã tra cứu hoặc tên",
      searchHint: "Gõ có dấu hay không dấu đều được. Tên xã cũ cũng tìm ra.",
      submit: "Tra cứu",
      filters: "Lọc giấy chứng nhận",
      apply: "Xem kết quả",
      clear: "Bỏ hết bộ lọc",
      state: "Tình trạng",
      star: "Hạng sao trên giấy",
      group: "Nhóm sản phẩm",
      year: "Năm cấp",
      commune: "Xã, phường",
      sort: "Sắp xếp",
      any: "Tất cả",
      communesToday: "Tên hiện nay",
      communesFormer: "Tên trước tháng 7/2025",
      states: {
        in_force: "Còn hiệu lực",
        expiring: "Sắp hết hạn (180 ngày)",
        expired: "Đã hết hạn",
        revoked: "Đã bị thu hồi",
        superseded: "Đã có giấy mới thay thế",
      },
      stars: (count) => `${String(count)} sao`,
      sorts: { newest: "Mới cấp trước", expiry: "Sắp hết hạn trước", name: "Theo tên" },
      option: (label, count) => `${label} (${count})`,
      count: (count, judgedOn) => `${count} giấy chứng nhận, xét theo ngày ${judgedOn}.`,
      countFor: (count, q, judgedOn) =>
        `${count} giấy chứng nhận cho “${q}”, xét theo ngày ${judgedOn}.`,
      empty: "Không có giấy nào như vậy",
      emptyText: "Bạn thử bỏ bớt điều kiện lọc hoặc gõ ít chữ hơn.",
      showAll: "Xem tất cả giấy chứng nhận",
      holder: "Cấp cho",
      number: "Quyết định",
      place: "Nơi làm ra",
      revokedOn: (date) => `Đã bị thu hồi ngày ${date}`,
      supersededOn: (date) => `Đã có giấy mới thay thế từ ngày ${date}`,
      figures: "Chương trình qua con số",
      openData: "Dữ liệu mở",
      stars_page: "Sao có nghĩa là gì?",
      more: "Xem thêm",
    },
    unknown: {
      title: "Sổ của chúng tôi không có số này",
      typed: "Bạn đã gõ hoặc quét:",
      lead: "Không có trong sổ chưa hẳn là hàng gian. Nhưng cũng chưa có gì ở đây chứng tỏ số ấy là của một giấy chứng nhận.",
      meansTitle: "Có thể là vì",
      means: [
        "Gõ thiếu hoặc nhầm một chữ: chữ O và số 0, chữ I và số 1.",
        "Sản phẩm được công nhận ở tỉnh khác. Sổ này chỉ có các giấy mà văn phòng của chúng tôi đã ghi.",
        "Quyết định còn mới, văn phòng chưa kịp ghi vào sổ.",
        "Số in trên nhãn không phải của giấy chứng nhận nào.",
      ],
      tryAgain: "Tra lại",
      reportTitle: "Báo cho văn phòng",
    },
    report: {
      title: "Báo cho văn phòng OCOP",
      description: "Báo một số chứng nhận không tra được hoặc một chỗ ghi không đúng.",
      lead: "Bạn thấy số không tra được, sao in trên hàng chưa được công nhận, hay điều ghi sai? Kể cho chúng tôi, văn phòng sẽ xem từng báo cáo.",
      reference: "Số, mã hoặc tên sản phẩm",
      referenceHint: "Chép đúng như trên nhãn.",
      message: "Bạn thấy điều gì?",
      messageHint: "Chừng vài câu, tối đa 2.000 chữ cái.",
      seenAt: "Thấy ở đâu (không bắt buộc)",
      seenAtHint: "Tên chợ, cửa hàng hoặc trang bán hàng.",
      contact: "Số điện thoại hoặc thư điện tử (không bắt buộc)",
      contactHint: "Chỉ cần khi bạn muốn được trả lời.",
      consent:
        "Nếu bạn ghi cách liên lạc, bạn đồng ý cho văn phòng dùng nó để trả lời báo cáo này, không dùng vào việc nào khác và không đưa cho ai. Bạn có thể để trống.",
      submit: "Gửi báo cáo",
      wrong: "Chưa gửi được, bạn xem lại các ô bên dưới. Những gì bạn gõ vẫn còn nguyên.",
      errors: {
        reference: "Bạn ghi giúp số, mã hoặc tên sản phẩm (tối đa 200 chữ cái).",
        message_short: "Bạn kể thêm một chút, ít nhất 10 chữ cái.",
        message_long: (over) => `Dài quá ${over} chữ cái, bạn viết gọn lại giúp (tối đa 2.000).`,
        seen_at_place: "Nơi thấy dài quá, bạn viết gọn lại giúp (tối đa 200 chữ cái).",
        contact: "Cách liên lạc dài quá (tối đa 120 chữ cái).",
        bad_form: "Chúng tôi không đọc được biểu mẫu. Bạn gửi lại giúp.",
        unavailable: "Lúc này chúng tôi chưa nhận được báo cáo. Bạn thử lại sau ít phút.",
        too_many: (minutes) =>
          `Vừa có nhiều báo cáo từ chỗ bạn hoặc về số này. Bạn thử lại sau ${String(minutes)} phút.`,
      },
      thanksTitle: "Cảm ơn bạn đã báo",
      thanks: "Văn phòng đã nhận báo cáo và sẽ xem.",
      thanksNext:
        "Nếu bạn để lại cách liên lạc, chúng tôi trả lời qua đó. Nếu không, báo cáo vẫn được xem như nhau.",
      back: "Về trang tra cứu",
    },
  },
  en: {
    nav: "Certificates",
    paper: {
      kind: "Record of an OCOP certificate",
      description: (product) =>
        `The OCOP certificate of ${product}: who issued it, until when it holds, on what evidence.`,
      unnamedProduct: "A product no longer listed",
      code: "Lookup code",
      today: (date) => `Judged on ${date}, by the date in Vietnam`,
      verdict: {
        holds: (until, daysLeft) =>
          `In force through ${until} (${daysLeft === 1 ? "1 day" : `${String(daysLeft)} days`} left).`,
        lastDay: "In force. Today is its last day.",
        extended: (until, expired) =>
          `Printed to end on ${expired}; extended through ${until} while its re-assessment is decided.`,
        renewal: (until, filed) =>
          `In force through ${until}. The file for re-assessment came in on ${filed}.`,
        expired: (star, until) =>
          `Formerly OCOP ${String(star)} stars. The certificate expired after ${until}.`,
        revoked: (on) => `Revoked as of ${on}.`,
        revokedWhy: (reason) => `Reason: ${reason}.`,
        superseded: (on) => `Replaced by a newer certificate as of ${on}.`,
      },
      toSuccessor: "See the certificate that replaced it",
      demonstration:
        "Illustrative data of this demonstration: decision number and dates are not those of a real paper.",
      facts: "What the paper says",
      round: "Assessment",
      rounds: { first: "first", upgrade: "upgrade", re_evaluation: "re-assessment" },
      product: "Product",
      producer: "Producer",
      place: "Made in",
      evidence: "What this rests on",
      evidenceLead: "Each statement here names the evidence behind it.",
      history: "What happened",
      events: {
        issued: (event, decided) =>
          `Issued under decision ${event.decision_number}, signed ${decided}.`,
        renewal_filed: "The file for re-assessment was handed in.",
        extended: (until) => `Extended through ${until} while the re-assessment is decided.`,
        revoked: (reason) => `Revoked: ${reason}.`,
        revokedDecision: (number) => `Decision of revocation ${number}.`,
        superseded: "Replaced by a newer certificate.",
        expired: "No longer in force.",
      },
      others: "Other certificates of this product",
      otherLine: (star, decision) => `${String(star)} stars, decision ${decision}`,
      otherDates: (issued, until) => `${issued} to ${until}`,
      moreOthers: (count) => `${String(count)} more, listed on this page online.`,
      trust: "Open exactly this address",
      trustDomain: (host) =>
        `Trust it only when your browser's address bar says ${host}. The code leads back to this very page.`,
      trustLimits:
        "This page says which paper was issued for which product, who says so, and how it stands today. It does not examine the pack in your hand.",
      qrLabel: (address) => `QR code leading to ${address}`,
      report: "Something is not right? Tell the office",
      all: "All certificates",
      productPage: "The product's page",
    },
    reasons: {
      false_file: "the file was not truthful",
      criteria_no_longer_met: "the criteria are no longer met",
      breach_of_law:
        "breach of the law on quality, food safety, environment, intellectual property or labels",
      misuse_of_mark: "misuse of the OCOP mark",
      production_stopped: "production has stopped",
      other: "another reason, stated in the decision",
    },
    shortStatus: {
      active: "in force",
      expiring: "in force, expiring soon",
      renewal_pending: "in force, re-assessment under way",
      extended: "extended",
      expired: "expired",
      revoked: "revoked",
      superseded: "replaced",
    },
    registry: {
      title: "Look up an OCOP certificate",
      description:
        "Every OCOP certificate recorded here: in force, expired or revoked, found by number, code, speciality and by old or new commune names.",
      lead: "Every star has its paper, and every paper its last day. Type the number on the label or the name of a speciality to see how that paper stands today.",
      search: "Decision number, product code, lookup code or name",
      searchHint: "With or without Vietnamese marks. Former commune names work too.",
      submit: "Look up",
      filters: "Filter certificates",
      apply: "Show results",
      clear: "Clear all filters",
      state: "State",
      star: "Stars on the paper",
      group: "Product group",
      year: "Year of issue",
      commune: "Commune",
      sort: "Order",
      any: "All",
      communesToday: "Today's names",
      communesFormer: "Names before July 2025",
      states: {
        in_force: "In force",
        expiring: "Expiring within 180 days",
        expired: "Expired",
        revoked: "Revoked",
        superseded: "Replaced by a newer one",
      },
      stars: (count) => `${String(count)} stars`,
      sorts: { newest: "Newest first", expiry: "Soonest to expire first", name: "By name" },
      option: (label, count) => `${label} (${count})`,
      count: (count, judgedOn) =>
        `${count === "1" ? "1 certificate" : `${count} certificates`}, judged on ${judgedOn}.`,
      countFor: (count, q, judgedOn) =>
        `${count === "1" ? "1 certificate" : `${count} certificates`} for “${q}”, judged on ${judgedOn}.`,
      empty: "No certificate is like that",
      emptyText: "Try fewer filters or fewer words.",
      showAll: "See all certificates",
      holder: "Issued to",
      number: "Decision",
      place: "Made in",
      revokedOn: (date) => `Revoked on ${date}`,
      supersededOn: (date) => `Replaced by a newer certificate as of ${date}`,
      figures: "The programme in figures",
      openData: "Open data",
      stars_page: "What do the stars mean?",
      more: "More",
    },
    unknown: {
      title: "Our registry has no such number",
      typed: "You typed or scanned:",
      lead: "That does not make the goods false. But nothing here shows that the number belongs to a certificate.",
      meansTitle: "It may be because",
      means: [
        "A character is missing or mistaken: the letter O and the digit 0, the letter I and the digit 1.",
        "The product was recognised in another province. This registry holds only what our office recorded.",
        "The decision is new and the office has not recorded it yet.",
        "The number on the label belongs to no certificate.",
      ],
      tryAgain: "Look up again",
      reportTitle: "Tell the office",
    },
    report: {
      title: "Tell the OCOP office",
      description:
        "Report a certificate number that cannot be found, or a statement that is wrong.",
      lead: "A number that cannot be found, stars printed on goods that have none, or something wrong on our pages? Tell us; the office looks at every report.",
      reference: "Number, code or product name",
      referenceHint: "As it stands on the label.",
      message: "What did you see?",
      messageHint: "A few sentences, at most 2,000 characters.",
      seenAt: "Where you saw it (optional)",
      seenAtHint: "Market, shop or website.",
      contact: "Phone number or e-mail (optional)",
      contactHint: "Only if you would like an answer.",
      consent:
        "If you leave a way to reach you, you agree that the office uses it to answer this report, for nothing else, and gives it to nobody. You may leave it empty.",
      submit: "Send the report",
      wrong: "Not sent yet: please look at the fields below. Everything you typed is still there.",
      errors: {
        reference: "Please give the number, code or product name (at most 200 characters).",
        message_short: "Please tell a little more, at least 10 characters.",
        message_long: (over) => `${over} characters too long; please shorten it (at most 2,000).`,
        seen_at_place: "The place is too long (at most 200 characters).",
        contact: "The contact is too long (at most 120 characters).",
        bad_form: "We could not read the form. Please send it again.",
        unavailable: "We cannot take the report just now. Please try again in a few minutes.",
        too_many: (minutes) =>
          `Many reports came from your place or about this number. Please try again in ${String(minutes)} minutes.`,
      },
      thanksTitle: "Thank you for telling us",
      thanks: "The office has your report and will look at it.",
      thanksNext:
        "If you left a way to reach you, we answer there. If not, the report is looked at all the same.",
      back: "Back to the registry",
    },
  },
});
