import { COMPLAINT_KINDS, COMPLAINT_TIMES, type ComplaintKind } from "../promises";
import { list, see, steps, table, text, type Policy } from "../policy-text";
import { firstAnswerEn, firstAnswerVi, workingDaysEn } from "../wording";

const KINDS: Record<"vi" | "en", Record<ComplaintKind, string>> = {
  vi: {
    food_safety: "Ăn vào thấy khó chịu, nghi không an toàn",
    goods: "Hàng sai, thiếu, hỏng, khác mô tả",
    delivery: "Giao trễ, thất lạc, thái độ người giao",
    money: "Sai số tiền, chậm hoàn tiền, hoá đơn",
    listing: "Thông tin trên trang sai, kể cả số sao và giấy chứng nhận",
    personal_data: "Dữ liệu cá nhân của bạn",
  },
  en: {
    food_safety: "Feeling unwell after eating, doubts about safety",
    goods: "Wrong, missing, spoilt goods, or not as described",
    delivery: "Late or lost parcels, the courier's manner",
    money: "Wrong amounts, late refunds, invoices",
    listing: "Wrong information on this site, stars and certificates included",
    personal_data: "Your personal data",
  },
};

/** Complaints: contact, steps, first answer and solution per kind. Luật 122/2025/QH15. */
export const complaints: Policy = {
  vi: () => ({
    title: "Giải quyết khiếu nại",
    summary: "Nói với ai, nói những gì, bao lâu được trả lời và bao lâu thì xong.",
    sections: [
      {
        id: "noi-voi-ai",
        heading: "Nói với chúng tôi",
        blocks: [
          { kind: "contact" },
          text("Khiếu nại không mất tiền, và không cần giấy tờ hay lời lẽ gì đặc biệt."),
        ],
      },
      {
        id: "cac-buoc",
        heading: "Các bước",
        blocks: [
          steps(
            "Bạn cho biết số đơn, chuyện đã xảy ra và bạn muốn được giải quyết thế nào. Có ảnh thì gửi kèm.",
            "Chúng tôi báo đã nhận và cho biết ai đang lo việc của bạn.",
            "Chúng tôi xem lại với kho, người giao và nhà sản xuất, rồi trả lời có lý do.",
            "Bạn đồng ý thì chúng tôi làm ngay: đổi hàng, hoàn tiền, xin lỗi hoặc sửa thông tin. Chưa đồng ý, bạn đề nghị người phụ trách trung tâm xem lại một lần nữa.",
          ),
        ],
      },
      {
        id: "thoi-han",
        heading: "Thời hạn",
        blocks: [
          table(
            "Thời hạn trả lời và giải quyết",
            ["Chuyện gì", "Trả lời lần đầu trong", "Giải quyết xong trong"],
            COMPLAINT_KINDS.map((kind) => [
              KINDS.vi[kind],
              firstAnswerVi(COMPLAINT_TIMES[kind]),
              `${COMPLAINT_TIMES[kind].solvedWorkingDays} ngày làm việc`,
            ]),
          ),
          text(
            "Nếu phải chờ kiểm nghiệm nên lâu hơn, chúng tôi báo trước khi hết hạn và cho biết ngày mới.",
          ),
        ],
      },
      {
        id: "an-toan",
        heading: "Khi nghi đồ ăn không an toàn",
        blocks: [
          list(
            "Ngừng dùng, giữ lại phần còn lại và bao bì.",
            "Thấy mệt nặng thì đến cơ sở y tế trước đã.",
            "Báo cho chúng tôi số đơn. Chúng tôi tạm ngừng bán món ấy trong khi tìm hiểu với nhà sản xuất.",
          ),
        ],
      },
      {
        id: "noi-khac",
        heading: "Nếu chưa thoả đáng",
        blocks: [
          text(
            "Bạn có thể gọi tổng đài bảo vệ người tiêu dùng 1800.6838 (miễn phí) của Uỷ ban Cạnh tranh Quốc gia, gửi đơn đến Sở Công Thương hoặc Uỷ ban nhân dân xã, phường, nhờ hoà giải, hoặc ra toà án nơi bạn ở.",
          ),
          see("returns", "delivery", "privacy"),
        ],
      },
    ],
  }),
  en: () => ({
    title: "Complaints",
    summary: "Whom to tell, what to say, how soon we answer and how soon it is settled.",
    sections: [
      {
        id: "noi-voi-ai",
        heading: "Tell us",
        blocks: [
          { kind: "contact" },
          text("Complaining costs nothing and needs no papers or special words."),
        ],
      },
      {
        id: "cac-buoc",
        heading: "Step by step",
        blocks: [
          steps(
            "You tell us the order number, what happened and what you would like done. Add pictures if you have any.",
            "We confirm that we have it and say who is looking after it.",
            "We check with the store room, the courier and the maker, then answer with reasons.",
            "If you agree, we act at once: a replacement, a refund, an apology or a correction. If you do not, you may ask the head of the centre to look at it again.",
          ),
        ],
      },
      {
        id: "thoi-han",
        heading: "How long it takes",
        blocks: [
          table(
            "Time to a first answer and to a solution",
            ["What about", "First answer within", "Settled within"],
            COMPLAINT_KINDS.map((kind) => [
              KINDS.en[kind],
              firstAnswerEn(COMPLAINT_TIMES[kind]),
              workingDaysEn(COMPLAINT_TIMES[kind].solvedWorkingDays),
            ]),
          ),
          text(
            "If a laboratory test makes it longer, we tell you before the time is up and name a new date.",
          ),
        ],
      },
      {
        id: "an-toan",
        heading: "When you doubt that food is safe",
        blocks: [
          list(
            "Stop eating it; keep what is left and the packaging.",
            "If you feel really ill, see a doctor first.",
            "Tell us the order number. We stop selling the item while we look into it with the maker.",
          ),
        ],
      },
      {
        id: "noi-khac",
        heading: "If you are still not satisfied",
        blocks: [
          text(
            "You may call the free consumer protection line 1800.6838 of the Vietnam Competition Commission, write to the provincial Department of Industry and Trade or to the People's Committee of your commune, ask for mediation, or go to the court where you live.",
          ),
          see("returns", "delivery", "privacy"),
        ],
      },
    ],
  }),
};
