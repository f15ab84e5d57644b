import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvText } from "./csv";

/** A reader that knows RFC 4180 and nothing else. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    let value = "";
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (text[at] === '"') at += 1;
        value += text.charAt(at);
        at += 1;
      }
      at += 1;
    } else {
      while (!",\r\n".includes(text[at] ?? "\n")) {
        value += text.charAt(at);
        at += 1;
      }
    }
    rows.at(-1)?.push(value);
    if (text[at] === ",") at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe("\r\n");
      at += 2;
      if (at < text.length) rows.push([]);
    }
  }
  return rows;
}

describe("a CSV file", () => {
  it("begins with the byte order mark and ends each line as RFC 4180 asks", () => {
    expect(csvText(["a", "b"], [["Bánh cáy", null]])).toBe("\uFEFFa,b\r\nBánh cáy,\r\n");
  });

  it("keeps commas, quotes and line breaks inside their cell", () => {
    const odd = 'Quỳnh "Côi", xã\r\nPhụ Dực';
    expect(read(csvText(["a"], [[odd]]))).toEqual([["a"], [odd]]);
  });

  it.each(["=1+1", "+84912", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"])(
    "does not let %j run in a spreadsheet",
    (formula) => {
      expect(read(csvText(["a"], [[formula]]))[1]?.[0]).toBe(`'${formula}`);
    },
  );

  it("leaves numbers and words of truth as they are", () => {
    expect(csvText(["a", "b"], [[-5, true]])).toBe("\uFEFFa,b\r\n-5,true\r\n");
  });

  it("reads back as it was written, whatever the cells hold", () => {
    const cells = fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(cells, (rows) => {
        const back = read(csvText(["a", "b"], rows)).slice(1);
        expect(
          back.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ""))),
        ).toEqual(
          rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, ""))),
        );
      }),
    );
  });
});
