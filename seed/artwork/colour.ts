export const INK = "#251B14";
export const PAPER = "#FBF6EC";

function channels(hex: string): [number, number, number] {
  const value = parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The colour a part (0–1) of the way from one hex colour to another. */
export function mix(from: string, to: string, part: number): string {
  const a = channels(from);
  const b = channels(to);
  const blended = a.map((channel, i) => Math.round(channel + ((b[i] ?? 0) - channel) * part));
  return `#${blended.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Turned towards the light, which is warm and comes from the upper left. */
export const lit = (colour: string, part = 0.25): string => mix(colour, "#FFF8E6", part);

/** Turned away from the light: never grey, always towards the brown of the ink. */
export const dim = (colour: string, part = 0.2): string => mix(colour, "#2E1B12", part);
