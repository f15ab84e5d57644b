/**
 * A name as people type it without marks: lower case, Latin letters and digits, single spaces.
 * `Xã Đông Hưng` → `xa dong hung`; `Thái Thụy` and `Thái Thuỵ` become the same.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

export function slugOf(name: string): string {
  return foldName(name).replaceAll(" ", "-");
}
