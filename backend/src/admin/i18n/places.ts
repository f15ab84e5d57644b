import { bothLanguages } from "./words";

/** The page of communes. */
export const places = bothLanguages(
  {
    purpose:
      "Xã, phường ngày nay và những tên cũ trước ngày 1/7/2025. Tìm bằng tên nào cũng được, có dấu hay không dấu.",
    search: "Tên nay, tên cũ hoặc mã",
    province: "Tỉnh, thành phố",
    empty: "Không có xã, phường nào mang tên này.",
    count_one: "{{count}} xã, phường",
    count_other: "{{count}} xã, phường",
    code: "mã {{code}}",
    products: "{{count}} sản phẩm",
    no_former: "Giữ nguyên, không có tên cũ.",
    former: "Gộp từ {{count}} đơn vị cũ, nay chung mã {{code}}",
    district: "huyện, thị cũ {{name}}",
    divided: "một phần nay thuộc {{names}}",
  },
  {
    purpose:
      "Today's communes and wards with their names before 1 July 2025. Either finds them, with or without marks.",
    search: "Today's name, former name or code",
    province: "Province or city",
    empty: "No commune has this name.",
    count_one: "{{count}} commune",
    count_other: "{{count}} communes",
    code: "code {{code}}",
    products: "{{count}} products",
    no_former: "Unchanged, without a former name.",
    former: "Merged from {{count}} former units, now under the one code {{code}}",
    district: "former district {{name}}",
    divided: "part of it now belongs to {{names}}",
  },
);
