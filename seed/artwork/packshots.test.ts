import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drawMarketHall } from "./market-hall";
import { PACKSHOTS, PACKSHOT_HANDLES, drawPackshot } from "./packshots";
import { SCENE_HANDLES, drawScene } from "./scenes";

const LARGEST = 150_000;

function handlesIn(file: string): string[] {
  const text = readFileSync(join(__dirname, "..", "data", file), "utf8");
  return text
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.slice(0, line.indexOf(",")));
}

/** The names of tags still open at the end or closed out of order: none in a well-formed drawing. */
function tagFaults(svg: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [, closing, name = "", empty] of svg.matchAll(
    /<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g,
  )) {
    if (empty) continue;
    if (!closing) open.push(name);
    else if (open.pop() !== name) faults.push(name);
  }
  return [...faults, ...open];
}

function expectDrawing(svg: string, width: number, height: number): void {
  expect(
    svg.startsWith(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`),
  ).toBe(true);
  expect(tagFaults(svg)).toEqual([]);
  expect(svg).not.toMatch(/<text|<image|<filter|NaN|undefined|Infinity/);
  expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(LARGEST);
  const defined = new Set(Array.from(svg.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
  const used = Array.from(
    svg.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g),
    ([, url, href]) => url ?? href,
  );
  expect(used.filter((id) => !defined.has(id))).toEqual([]);
}

describe("packshots", () => {
  it("there is a picture for every product and for nothing else", () => {
    expect([...PACKSHOT_HANDLES].sort()).toEqual(handlesIn("products.csv").sort());
  });

  it("no two products share both form and palette", () => {
    const looks = Object.values(PACKSHOTS).map(({ form, palette }) => `${form.name} in ${palette}`);
    expect(new Set(looks).size).toBe(looks.length);
  });

  it("there are at least twenty-four different forms", () => {
    expect(new Set(Object.values(PACKSHOTS).map(({ form }) => form)).size).toBeGreaterThanOrEqual(
      24,
    );
  });

  it.each(PACKSHOT_HANDLES)("%s is a sound drawing, the same each time", (handle) => {
    const svg = drawPackshot(handle);
    expectDrawing(svg, 1200, 1200);
    expect(drawPackshot(handle)).toBe(svg);
  });

  it("an unknown product is refused by name", () => {
    expect(() => drawPackshot("khong-co")).toThrow("khong-co");
  });
});

describe("scenes", () => {
  it("every producer has a cover, and so has the showroom centre", () => {
    const missing = [...handlesIn("producers.csv"), "trung-tam-thai-binh"].filter(
      (handle) => !SCENE_HANDLES.includes(handle),
    );
    expect(missing).toEqual([]);
  });

  it.each(SCENE_HANDLES)("%s is a sound drawing, the same each time", (handle) => {
    const svg = drawScene(handle);
    expectDrawing(svg, 1600, 900);
    expect(drawScene(handle)).toBe(svg);
  });

  it("the market hall is a sound drawing, the same each time", () => {
    const svg = drawMarketHall();
    expectDrawing(svg, 1600, 900);
    expect(drawMarketHall()).toBe(svg);
  });
});
