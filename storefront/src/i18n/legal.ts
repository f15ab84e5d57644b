import { dictionary } from "./dictionary";

export const legalTexts = dictionary({
  vi: {
    indexTitle: "Chính sách của gian hàng",
    indexDescription:
      "Giao hàng, đổi trả, khiếu nại, trả tiền, quyền riêng tư: viết ngắn, ai đọc cũng hiểu.",
    heldFrom: (date: string) => `Có hiệu lực từ ${date}`,
    onThisPage: "Trong trang này",
    otherPolicies: "Các chính sách khác",
    seeAlso: "Xem thêm:",
    print: "Bạn có thể in trang này hoặc lưu lại.",
    contact: {
      phone: "Điện thoại",
      email: "Email",
      address: "Địa chỉ",
      visit: "Bạn cũng có thể đến nói trực tiếp ở bất kỳ điểm bán nào, trong giờ mở cửa.",
      visitOnly: "Bạn đến nói trực tiếp ở bất kỳ điểm bán nào, trong giờ mở cửa.",
      points: "Xem các điểm bán",
    },
    operator: {
      legal_name: "Tên",
      address: "Địa chỉ",
      phone: "Điện thoại",
      email: "Email",
      tax_code: "Mã số thuế",
      registration_number: "Số đăng ký kinh doanh",
      registration_issued: "Cấp ngày, nơi cấp",
      representative: "Người đại diện",
      ecommerce_notice: "Thông báo website với cơ quan nhà nước",
    },
  },
  en: {
    indexTitle: "The shop's policies",
    indexDescription:
      "Delivery, returns, complaints, payment, privacy: short, and written to be understood.",
    heldFrom: (date: string) => `In force from ${date}`,
    onThisPage: "On this page",
    otherPolicies: "Other policies",
    seeAlso: "See also:",
    print: "You may print or save this page.",
    contact: {
      phone: "Phone",
      email: "E-mail",
      address: "Address",
      visit: "You are also welcome to talk to us at any sales point during its opening hours.",
      visitOnly: "You are welcome to talk to us at any sales point during its opening hours.",
      points: "See the sales points",
    },
    operator: {
      legal_name: "Name",
      address: "Address",
      phone: "Phone",
      email: "E-mail",
      tax_code: "Tax code",
      registration_number: "Business registration number",
      registration_issued: "Issued on, by",
      representative: "Representative",
      ecommerce_notice: "Website notification to the authority",
    },
  },
});
