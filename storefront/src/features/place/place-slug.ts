/** A place's name as it stands in addresses: `Minh Tân` → `minh-tan`, `Thái Thuỵ` → `thai-thuy`. */
export function slugOfName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/gu, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, 80);
}
