import { see, text, type Policy } from "../policy-text";

/** Luật 122/2025/QH15: who owns the shop and sells in it. */
export const owner: Policy = {
  vi: (facts) => ({
    title: "Thông tin người bán",
    summary: `${facts.shopName} là của ai, bán hàng của ai và hỏi ai khi cần.`,
    sections: [
      {
        id: "nguoi-ban",
        heading: "Người bán",
        blocks: [
          text(
            facts.legalName === null
              ? `${facts.shopName} là gian hàng trực tuyến của trung tâm giới thiệu và bán sản phẩm OCOP.`
              : `${facts.shopName} là gian hàng trực tuyến của ${facts.legalName}.`,
          ),
          { kind: "operator" },
        ],
      },
      {
        id: "cach-ban",
        heading: "Chúng tôi bán hàng thế nào",
        blocks: [
          text(
            "Các nhà sản xuất gửi hàng cho trung tâm. Trung tâm nhận, đếm, kiểm tra rồi đứng tên bán cho bạn. Vì vậy bạn chỉ làm việc với một người bán, trả tiền một chỗ, và hỏi chúng tôi khi có điều gì chưa ổn.",
          ),
          text(
            "Nhà sản xuất chịu trách nhiệm về hàng mình làm ra và những gì ghi trên nhãn. Chúng tôi chịu trách nhiệm về những gì viết trên trang này, về việc giao đúng hàng và về tiền của bạn.",
          ),
          text(
            "Ở đây không có người bán nào khác. Không ai thuê được chỗ để tự đăng hàng lên trang.",
          ),
        ],
      },
      {
        id: "lien-he",
        heading: "Liên hệ",
        blocks: [{ kind: "contact" }, see("complaints", "terms")],
      },
    ],
  }),
  en: (facts) => ({
    title: "About the seller",
    summary: `Who owns ${facts.shopName}, whose goods it sells and whom to ask when you need someone.`,
    sections: [
      {
        id: "nguoi-ban",
        heading: "The seller",
        blocks: [
          text(
            facts.legalName === null
              ? `${facts.shopName} is the online shop of an OCOP showroom centre.`
              : `${facts.shopName} is the online shop of ${facts.legalName}.`,
          ),
          { kind: "operator" },
        ],
      },
      {
        id: "cach-ban",
        heading: "How we sell",
        blocks: [
          text(
            "Makers bring their goods to the centre. The centre receives, counts and checks them, then sells them to you in its own name. So you deal with one seller, pay in one place, and turn to us when something is not right.",
          ),
          text(
            "The maker answers for the goods and for what the label says. We answer for what is written on this site, for sending the right goods, and for your money.",
          ),
          text(
            "There are no other sellers here. Nobody can rent a place to list goods of their own.",
          ),
        ],
      },
      {
        id: "lien-he",
        heading: "Contact",
        blocks: [{ kind: "contact" }, see("complaints", "terms")],
      },
    ],
  }),
};
