/**
 * The records of a csv text with a heading (RFC 4180), each as column name → text. Throws when a
 * record has not as many fields as the heading.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [heading, ...records] = rowsOf(text);
  if (!heading) return [];
  return records.map((fields, index) => {
    if (fields.length !== heading.length) {
      throw new Error(
        `Record ${index + 1} has ${fields.length} fields where the heading has ${heading.length}: ` +
          fields.join(","),
      );
    }
    return Object.fromEntries(heading.map((column, i) => [column, fields[i] ?? ""]));
  });
}

/** A field, quoted or bare, and what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;

function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const at = FIELD.lastIndex;
    const match = FIELD.exec(text);
    if (!match) throw new Error(`Unreadable csv near "${text.slice(at, at + 40)}".`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] !== ",") {
      rows.push(row);
      row = [];
    } else if (FIELD.lastIndex === text.length) {
      row.push("");
      rows.push(row);
    }
  }
  return rows;
}
